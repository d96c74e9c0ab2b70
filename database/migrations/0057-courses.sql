-- Editions whose mentees follow a course: how long a defence is practised.
alter table programmes.editions add column course jsonb;

create view programmes.course_terms with (security_invoker = true) as
  select organisation_id, id as edition_id, course as terms from programmes.editions where course is not null;
grant select on programmes.course_terms to binome_app;

-- A meeting every week at the same hour of the mentee's clock. Its dates are meetings like any other.
create table meetings.series (
  organisation_id uuid not null,
  id uuid not null,
  relationship_id uuid not null,
  first_on date not null,
  last_on date not null,
  at text not null,
  time_zone text not null,
  minutes int not null check (minutes between 5 and 600),
  created_by uuid not null,
  created_at timestamptz not null,
  -- Another series took its place, or none: its dates to come were called off.
  ended_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, relationship_id) references relationships.relationships on delete cascade,
  foreign key (organisation_id, created_by) references people.people,
  check (first_on <= last_on)
);
create unique index one_series_at_a_time on meetings.series (organisation_id, relationship_id) where ended_at is null;
select platform.make_tenant('meetings.series');

alter table meetings.meetings add column series_id uuid;
alter table meetings.meetings add foreign key (organisation_id, series_id) references meetings.series;
create index meetings_of_series on meetings.meetings (organisation_id, series_id) where series_id is not null;

create schema training;
grant usage on schema training to binome_app, binome_worker;

-- The path of a course, step by step.
create table training.projects (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  position int not null,
  title text not null check (title <> ''),
  brief text not null,
  weeks int not null check (weeks between 1 and 52),
  skills text not null,
  resources text not null,
  ends_with_defence boolean not null,
  -- How many deliverables it expects: kept with them, so that none without one is ever opened, whatever a caller forgets.
  expected int not null default 0,
  opened_at timestamptz,
  created_at timestamptz not null,
  revision int not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  constraint opened_with_a_deliverable check (opened_at is null or expected > 0)
);
create index projects_of_edition on training.projects (organisation_id, edition_id, position);
select platform.make_tenant('training.projects');

create table training.expected (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  position int not null,
  title text not null check (title <> ''),
  for_whom text not null,
  due_week int not null check (due_week between 1 and 52),
  handed_as text not null check (handed_as in ('file', 'link', 'text')),
  -- What else must not be forgotten, line by line.
  checks jsonb not null,
  -- No longer asked for; what was handed in for it stays.
  removed_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references training.projects on delete cascade
);
create index expected_of_project on training.expected (organisation_id, project_id, position);
select platform.make_tenant('training.expected');

-- On which project somebody is, since when, and what blocks them. Somebody in two courses has a line in each.
create table training.placements (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  person_id uuid not null,
  project_id uuid not null,
  started_on date not null,
  ended_on date,
  blocked_on text check (blocked_on <> ''),
  blocked_since timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, person_id) references people.people,
  foreign key (organisation_id, project_id) references training.projects,
  check ((blocked_on is null) = (blocked_since is null))
);
create unique index one_project_at_a_time on training.placements (organisation_id, edition_id, person_id) where ended_on is null;
create index placements_of_project on training.placements (organisation_id, project_id);
create index placements_of_person on training.placements (organisation_id, person_id);
select platform.make_tenant('training.placements');

-- What a mentor wrote for the morning of somebody: gone once it is in their conversation.
create table training.morning_words (
  organisation_id uuid not null,
  id uuid not null,
  relationship_id uuid not null,
  author_id uuid not null,
  text text not null check (text <> ''),
  send_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, relationship_id) references relationships.relationships on delete cascade,
  foreign key (organisation_id, author_id) references people.people
);
create index morning_words_of_pair on training.morning_words (organisation_id, relationship_id);
select platform.make_tenant('training.morning_words');

-- Of which pair a meeting is: for whoever asks by a meeting alone.
create view meetings.of_pairs with (security_invoker = true) as
  select organisation_id, id as meeting_id, relationship_id from meetings.meetings;
grant select on meetings.of_pairs to binome_app;

-- Who mentors somebody in a course, now.
create view training.mentors with (security_invoker = true) as
  select distinct parties.organisation_id, relationships.edition_id, parties.person_id
  from relationships.parties
  join relationships.relationships on relationships.organisation_id = parties.organisation_id
    and relationships.id = parties.relationship_id
  join programmes.course_terms on course_terms.organisation_id = relationships.organisation_id
    and course_terms.edition_id = relationships.edition_id
  where parties.role = 'mentor' and parties.left_at is null and relationships.status = 'active';
grant select on training.mentors to binome_app;

-- Meetings of a weekly hour that have passed without a word of anybody, by the mentor who may say a whole week in one step.
create view meetings.unsaid_of_series with (security_invoker = true) as
  select meetings.organisation_id, meetings.edition_id, meetings.id as meeting_id, meetings.starts_at,
    parties.person_id as mentor_id
  from meetings.meetings
  join relationships.relationships on relationships.organisation_id = meetings.organisation_id
    and relationships.id = meetings.relationship_id and relationships.status = 'active'
  join relationships.parties on parties.organisation_id = meetings.organisation_id
    and parties.relationship_id = meetings.relationship_id and parties.role = 'mentor' and parties.left_at is null
  where meetings.series_id is not null and meetings.state = 'unconfirmed';
grant select on meetings.unsaid_of_series to binome_app;
