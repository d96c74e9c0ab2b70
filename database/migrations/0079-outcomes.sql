create schema outcomes;
grant usage on schema outcomes to binome_app, binome_worker;

-- What came of a pair, on a day, in the own words of one of its people.
create table outcomes.outcomes (
  organisation_id uuid not null,
  id uuid not null,
  relationship_id uuid not null,
  edition_id uuid not null,
  person_id uuid not null,
  came_on date not null,
  -- Null once the words of the pair are erased, a year after its end, unless they may be quoted.
  words text check (words <> ''),
  told_partner boolean not null default false,
  told_team boolean not null default false,
  -- Its own consent, given and taken back beside what is told.
  quoted text check (quoted in ('anonymous', 'named')),
  written_at timestamptz not null,
  revision integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, relationship_id) references relationships.relationships,
  foreign key (organisation_id, edition_id) references programmes.editions
);
create index on outcomes.outcomes (organisation_id, relationship_id, came_on);
create index on outcomes.outcomes (organisation_id, edition_id);
select platform.make_tenant('outcomes.outcomes');

-- "Let me introduce you to": by one of the two, for the other, and once, three weeks later, what came of it.
create table outcomes.introductions (
  organisation_id uuid not null,
  id uuid not null,
  relationship_id uuid not null,
  edition_id uuid not null,
  introduced_by uuid not null,
  person_id uuid not null check (person_id <> introduced_by),
  -- Whom to, and why: gone with the words of the pair; that there was one, and what came of it, stays to be counted.
  to_whom text check (to_whom <> ''),
  why text,
  made_at timestamptz not null,
  asked_at timestamptz,
  came text check (came in ('met', 'in-touch', 'not-yet', 'nothing')),
  words text,
  said_at timestamptz,
  primary key (organisation_id, id),
  check ((came is null) = (said_at is null)),
  foreign key (organisation_id, relationship_id) references relationships.relationships,
  foreign key (organisation_id, edition_id) references programmes.editions
);
create index on outcomes.introductions (organisation_id, relationship_id, made_at);
create index on outcomes.introductions (organisation_id, edition_id);
select platform.make_tenant('outcomes.introductions');
