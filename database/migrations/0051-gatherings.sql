create schema gatherings;
grant usage on schema gatherings to binome_app, binome_worker;

-- Where an edition comes together, once.
create table gatherings.gatherings (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  kind text not null check (kind in ('kick-off', 'middle', 'closing', 'afterwork')),
  title text not null check (title <> ''),
  starts_at timestamptz not null,
  minutes int not null check (minutes > 0),
  place text,
  link text,
  -- Null where there is room for everybody.
  places int check (places > 0),
  -- [{ "title", "minutes" }], in their order.
  agenda jsonb not null,
  -- ["…"], up to three.
  ice_breakers jsonb not null,
  -- Grows with each change that calendars must know.
  sequence int not null default 0,
  revision int not null default 1,
  -- { "point", "endsAt", "leftSeconds" } once it has begun: one of the two is null, as it runs or pauses.
  clock jsonb,
  planned_at timestamptz not null,
  planned_by uuid not null,
  cancelled_at timestamptz,
  cancel_word text,
  primary key (organisation_id, id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, planned_by) references people.people
);
create index gatherings_of_edition on gatherings.gatherings (organisation_id, edition_id, starts_at);
select platform.make_tenant('gatherings.gatherings');

-- Who said whether they come, in the order of their saying, and whether they were there.
create table gatherings.sign_ups (
  organisation_id uuid not null,
  gathering_id uuid not null,
  person_id uuid not null,
  state text not null check (state in ('coming', 'waiting', 'not-coming')),
  -- What the order of those who wait is by.
  said_at timestamptz not null,
  came text check (came in ('on-site', 'by-link')),
  primary key (organisation_id, gathering_id, person_id),
  foreign key (organisation_id, gathering_id) references gatherings.gatherings on delete cascade,
  foreign key (organisation_id, person_id) references people.people
);
create index sign_ups_of_person on gatherings.sign_ups (organisation_id, person_id);
select platform.make_tenant('gatherings.sign_ups');
