-- A call whose applications wait for the team's answer, instead of enrolling whoever confirms their address.
alter table enrolment.calls add column is_reviewed boolean not null default false;

alter table enrolment.applications
  -- Since when the team may read it; null for one that nobody reviews. Its words then stay until it ends.
  add column in_review_since timestamptz,
  -- What it is called where names are hidden.
  add column number int,
  -- Their answers were sent again meanwhile.
  add column changed_at timestamptz,
  -- Enrolled by a yes of the team.
  add column enrolled_at timestamptz,
  -- Not taken, or taken back by whoever sent it: nothing is decided of it any more.
  add column closed_at timestamptz,
  add column withdrawn_at timestamptz,
  drop constraint forgotten_once_confirmed,
  drop constraint profile_forgotten_once_confirmed,
  add constraint said_until_confirmed check (confirmed_at is not null or (email is not null and name is not null and answers is not null)),
  add constraint forgotten_once_confirmed check (confirmed_at is null or in_review_since is not null
    or (email is null and name is null and answers is null and profile is null)),
  add constraint reviewed_once_confirmed check (in_review_since is null or (confirmed_at is not null and number is not null)),
  add constraint ends_one_way check (enrolled_at is null or closed_at is null),
  add constraint withdrawn_is_closed check (withdrawn_at is null or (closed_at is not null and answers is null));
create unique index applications_by_number on enrolment.applications (organisation_id, edition_id, number) where number is not null;
-- Somebody has one application of a role before the team, however often they send the form.
create unique index one_application_in_review on enrolment.applications (organisation_id, edition_id, person_id, role)
  where in_review_since is not null and enrolled_at is null and closed_at is null;

-- What the team may read of applications; answers are read one at a time, by their own door.
create view enrolment.reviewed with (security_invoker = true) as
  select organisation_id, id as application_id, edition_id, person_id, role, number, name, email, city, language,
    in_review_since, changed_at, enrolled_at, closed_at, withdrawn_at
  from enrolment.applications where in_review_since is not null;
grant select on enrolment.reviewed to binome_app, binome_worker;

create schema reviews;
grant usage on schema reviews to binome_app, binome_worker;

-- What the team decides of an application: written first, sent afterwards, and changed at will until then.
create table reviews.decisions (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  application_id uuid not null,
  decision text not null check (decision in ('accept', 'refuse', 'wait', 'ask')),
  -- To whoever applied.
  word text not null default '',
  decided_by uuid not null,
  decided_at timestamptz not null,
  sent_at timestamptz,
  -- What they answered, where more was asked.
  reply text,
  replied_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, application_id) references enrolment.applications on delete cascade,
  foreign key (organisation_id, decided_by) references people.people,
  check (decision <> 'ask' or word <> ''),
  check ((reply is null) = (replied_at is null)),
  check (reply is null or (decision = 'ask' and sent_at is not null))
);
create unique index one_decision_to_send on reviews.decisions (organisation_id, application_id) where sent_at is null;
create index decisions_of_application on reviews.decisions (organisation_id, application_id, sent_at);
create index decisions_of_edition on reviews.decisions (organisation_id, edition_id);
select platform.make_tenant('reviews.decisions');

-- How applications of an edition are graded.
create table reviews.terms (
  organisation_id uuid not null,
  edition_id uuid not null,
  -- [{ key, name, anchors: four wordings, from the lowest to the highest }]
  criteria jsonb not null,
  is_blind boolean not null,
  calibrates boolean not null,
  -- How many grade each application; everybody where there are fewer.
  readers int not null check (readers between 1 and 9),
  -- Names are shown from then on, and nothing is graded any more.
  names_shown_at timestamptz,
  names_shown_by uuid,
  revision int not null,
  primary key (organisation_id, edition_id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, names_shown_by) references people.people,
  check ((names_shown_at is null) = (names_shown_by is null))
);
select platform.make_tenant('reviews.terms');

create table reviews.reviewers (
  organisation_id uuid not null,
  edition_id uuid not null,
  person_id uuid not null,
  invited_at timestamptz not null,
  -- They grade no more; what they gave stays.
  left_at timestamptz,
  primary key (organisation_id, edition_id, person_id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, person_id) references people.people
);
create index reviewers_by_person on reviews.reviewers (organisation_id, person_id);
select platform.make_tenant('reviews.reviewers');

-- Who reads which application; the grade is theirs alone until they give it.
create table reviews.readings (
  organisation_id uuid not null,
  edition_id uuid not null,
  application_id uuid not null,
  person_id uuid not null,
  -- One of the first three, which everybody grades before any other.
  calibrates boolean not null,
  position int not null,
  -- { "<criterion>": 1 to 4 }
  marks jsonb not null default '{}',
  note text not null default '',
  given_at timestamptz,
  revision int not null default 1,
  primary key (organisation_id, application_id, person_id),
  foreign key (organisation_id, application_id) references enrolment.applications on delete cascade,
  foreign key (organisation_id, edition_id, person_id) references reviews.reviewers
);
create index readings_by_person on reviews.readings (organisation_id, person_id, edition_id);
create index readings_by_edition on reviews.readings (organisation_id, edition_id);
select platform.make_tenant('reviews.readings');

-- A threshold is somebody's decision: it stays written who set it, when, where, and how many stood on each side.
create table reviews.thresholds (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  role text not null check (role in ('mentor', 'mentee')),
  threshold numeric(3, 2) not null check (threshold between 1 and 4),
  below_as text not null check (below_as in ('refuse', 'wait')),
  above int not null check (above >= 0),
  below int not null check (below >= 0),
  ungraded int not null check (ungraded >= 0),
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, set_by) references people.people
);
create index thresholds_of_edition on reviews.thresholds (organisation_id, edition_id, set_at);
select platform.make_tenant('reviews.thresholds');
