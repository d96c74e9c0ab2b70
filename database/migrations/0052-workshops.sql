-- Editions in which members propose workshops: on whose time they are held by default, and how often the same must be asked
-- before the team is told.
alter table programmes.editions add column workshops jsonb;

create view programmes.workshop_terms with (security_invoker = true) as
  select organisation_id, id as edition_id, workshops as terms from programmes.editions where workshops is not null;
grant select on programmes.workshop_terms to binome_app;

create schema workshops;
grant usage on schema workshops to binome_app, binome_worker;

-- "I would like a workshop on…"
create table workshops.ideas (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  title text not null check (title <> ''),
  first_asked_at timestamptz not null,
  -- The team said no to it, or somebody proposed it: it is asked no more.
  closed_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, edition_id) references programmes.editions
);
create index ideas_of_edition on workshops.ideas (organisation_id, edition_id);
select platform.make_tenant('workshops.ideas');

-- Who asked for it: read to invite them, shown to nobody.
create table workshops.asks (
  organisation_id uuid not null,
  idea_id uuid not null,
  person_id uuid not null,
  asked_at timestamptz not null,
  primary key (organisation_id, idea_id, person_id),
  foreign key (organisation_id, idea_id) references workshops.ideas on delete cascade,
  foreign key (organisation_id, person_id) references people.people
);
create index asks_of_person on workshops.asks (organisation_id, person_id);
select platform.make_tenant('workshops.asks');

create table workshops.workshops (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  -- Done again, a workshop is another row of the same series: the id of the first.
  series_id uuid not null,
  idea_id uuid,
  host_id uuid not null,
  title text not null check (title <> ''),
  about text not null,
  language text not null check (language in ('fr', 'en')),
  -- When it would suit, in the host's words.
  wish text not null,
  minutes int not null check (minutes > 0),
  status text not null check (status in ('proposed', 'declined', 'withdrawn', 'scheduled', 'cancelled')),
  proposed_at timestamptz not null,
  decided_at timestamptz,
  decline_word text,
  -- From here on, as the team approved it; all null until then.
  worked_on text check (worked_on in ('break', 'working', 'half')),
  starts_at timestamptz,
  time_zone text,
  place text,
  link text,
  places int check (places > 0),
  -- Kept with the seats in one transaction; the check refuses one too many, whatever a caller forgets.
  taken int not null default 0,
  -- So many hours before it begins, a place that is offered can be taken for the last time.
  last_hours int check (last_hours between 0 and 72),
  -- Shown at the door.
  code text,
  sequence int not null default 0,
  revision int not null default 1,
  cancelled_at timestamptz,
  cancel_word text,
  -- What the host said of it before reading the others, and the one thing that changes next time.
  went_well text,
  would_change text,
  next_thing text,
  primary key (organisation_id, id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, series_id) references workshops.workshops,
  foreign key (organisation_id, idea_id) references workshops.ideas,
  foreign key (organisation_id, host_id) references people.people,
  constraint places_not_exceeded check (taken >= 0 and taken <= coalesce(places, 0)),
  constraint scheduled_wholly check (
    (status in ('proposed', 'declined', 'withdrawn'))
    or num_nonnulls(worked_on, starts_at, time_zone, places, last_hours, code) = 6
  )
);
create index workshops_of_edition on workshops.workshops (organisation_id, edition_id, status, starts_at);
create index workshops_of_series on workshops.workshops (organisation_id, series_id);
create index workshops_of_host on workshops.workshops (organisation_id, host_id);
select platform.make_tenant('workshops.workshops');

create table workshops.seats (
  organisation_id uuid not null,
  workshop_id uuid not null,
  person_id uuid not null,
  -- A place is taken by who comes, and held for who is offered one.
  state text not null check (state in ('coming', 'offered', 'waiting', 'lapsed', 'left')),
  said_at timestamptz not null,
  -- The day of the workshop for which they last found no place: they come first this time.
  refused_on date,
  take_by timestamptz,
  came text check (came in ('name', 'code', 'own')),
  wrong_codes int not null default 0,
  -- The two taps afterwards, and a line who likes.
  rating int check (rating between 1 and 5),
  learnt boolean,
  remark text,
  primary key (organisation_id, workshop_id, person_id),
  foreign key (organisation_id, workshop_id) references workshops.workshops on delete cascade,
  foreign key (organisation_id, person_id) references people.people,
  check ((state = 'offered') = (take_by is not null)),
  check ((rating is null) = (learnt is null))
);
create index seats_of_person on workshops.seats (organisation_id, person_id);
select platform.make_tenant('workshops.seats');

-- Asked by somebody, whom no page names.
create table workshops.questions (
  organisation_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  person_id uuid not null,
  words text not null check (words <> ''),
  asked_at timestamptz not null,
  answered_at timestamptz,
  -- By the host or the team: it names somebody.
  hidden_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, workshop_id) references workshops.workshops on delete cascade,
  foreign key (organisation_id, person_id) references people.people
);
create index questions_of_workshop on workshops.questions (organisation_id, workshop_id);
select platform.make_tenant('workshops.questions');

create table workshops.votes (
  organisation_id uuid not null,
  question_id uuid not null,
  person_id uuid not null,
  primary key (organisation_id, question_id, person_id),
  foreign key (organisation_id, question_id) references workshops.questions on delete cascade,
  foreign key (organisation_id, person_id) references people.people
);
create index votes_of_person on workshops.votes (organisation_id, person_id);
select platform.make_tenant('workshops.votes');

-- Counts of an edition, for its figures: nobody's name or word.
create view workshops.counts with (security_invoker = true) as
  select
    editions.organisation_id,
    editions.id as edition_id,
    (select count(*)::int from workshops.ideas where ideas.organisation_id = editions.organisation_id
      and ideas.edition_id = editions.id) as asked,
    count(workshops.id)::int as proposed,
    (count(*) filter (where status = 'scheduled'))::int as scheduled,
    (count(*) filter (where status = 'cancelled'))::int as cancelled
  from programmes.editions
  left join workshops.workshops on workshops.organisation_id = editions.organisation_id
    and workshops.edition_id = editions.id
  where editions.workshops is not null
  group by editions.organisation_id, editions.id;
grant select on workshops.counts to binome_app;

-- One line a workshop that was planned: when it ends, its places, and how many of its seats stand where.
create view workshops.seat_counts with (security_invoker = true) as
  select
    workshops.organisation_id,
    workshops.edition_id,
    workshops.id as workshop_id,
    workshops.host_id,
    workshops.starts_at + workshops.minutes * interval '1 minute' as ends_at,
    workshops.places,
    (count(*) filter (where seats.state = 'coming'))::int as coming,
    (count(*) filter (where seats.state in ('waiting', 'lapsed', 'offered')))::int as without_place,
    (count(*) filter (where seats.came is not null))::int as came,
    (count(*) filter (where seats.came is not null and seats.state = 'coming'))::int as came_of_coming,
    (count(*) filter (where seats.rating is not null))::int as answered,
    (count(*) filter (where seats.rating >= 3))::int as satisfied,
    (count(*) filter (where seats.learnt))::int as learnt
  from workshops.workshops
  left join workshops.seats on seats.organisation_id = workshops.organisation_id and seats.workshop_id = workshops.id
  where workshops.status = 'scheduled'
  group by workshops.organisation_id, workshops.id;
grant select on workshops.seat_counts to binome_app;
