-- Editions whose members have coffee in twos, drawn anew every few weeks.
alter table programmes.editions add column coffees jsonb;

create view programmes.coffee_terms with (security_invoker = true) as
  select organisation_id, id as edition_id, coffees as terms, starts_on, ends_on from programmes.editions
  where coffees is not null;
grant select on programmes.coffee_terms to binome_app, binome_worker;

create schema coffees;
grant usage on schema coffees to binome_app, binome_worker;

-- Whether rounds go on by themselves; the team begins the first.
create table coffees.series (
  organisation_id uuid not null,
  edition_id uuid not null,
  begun_at timestamptz not null,
  paused_at timestamptz,
  primary key (organisation_id, edition_id),
  foreign key (organisation_id, edition_id) references programmes.editions
);
select platform.make_tenant('coffees.series');

create table coffees.rounds (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  nth integer not null check (nth >= 1),
  asked_at timestamptz not null,
  draws_at timestamptz not null check (draws_at > asked_at),
  drawn_at timestamptz,
  -- When "did you meet?" is asked, and until when it is answered.
  asks_met_at timestamptz not null check (asks_met_at > draws_at),
  asked_met_at timestamptz check (asked_met_at is null or drawn_at is not null),
  primary key (organisation_id, id),
  unique (organisation_id, edition_id, nth),
  foreign key (organisation_id, edition_id) references programmes.editions
);
select platform.make_tenant('coffees.rounds');

-- Somebody asked in a round: in or not, with whom, whether they met. Nothing else is asked.
create table coffees.seats (
  organisation_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  person_id uuid not null,
  says text check (says in ('in', 'out')),
  said_at timestamptz,
  group_nth integer check (group_nth >= 1),
  met boolean,
  met_said_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, round_id, person_id),
  foreign key (organisation_id, round_id) references coffees.rounds,
  foreign key (organisation_id, person_id) references people.people,
  constraint said_whole check ((says is null) = (said_at is null)),
  constraint drawn_who_said_in check (group_nth is null or says is not distinct from 'in'),
  constraint met_who_was_drawn check (met is null or group_nth is not null),
  constraint met_said_whole check ((met is null) = (met_said_at is null))
);
create index seats_by_person on coffees.seats (organisation_id, person_id);
select platform.make_tenant('coffees.seats');
