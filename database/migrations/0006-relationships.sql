create schema relationships;
grant usage on schema relationships to binome_app, binome_worker;

create table relationships.relationships (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  run_id uuid not null,
  status text not null check (status in ('proposed', 'active', 'declined', 'ended')),
  agreement jsonb not null,
  charter_version int not null,
  proposed_at timestamptz not null,
  activated_at timestamptz,
  declined_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  check ((status = 'proposed') = (activated_at is null and declined_at is null))
);
create index relationships_by_edition on relationships.relationships (organisation_id, edition_id);
select platform.make_tenant('relationships.relationships');

create table relationships.parties (
  organisation_id uuid not null,
  relationship_id uuid not null,
  enrolment_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('mentor', 'mentee')),
  -- What this reader may read of why they were paired: message keys and values, never a score.
  reasons jsonb not null,
  answer text check (answer in ('accepted', 'declined')),
  answered_at timestamptz,
  charter_version_accepted int,
  primary key (organisation_id, relationship_id, enrolment_id),
  foreign key (organisation_id, relationship_id) references relationships.relationships on delete cascade,
  foreign key (organisation_id, person_id) references people.people,
  check ((answer is null) = (answered_at is null))
);
create index parties_by_person on relationships.parties (organisation_id, person_id);
create index parties_by_enrolment on relationships.parties (organisation_id, enrolment_id);
select platform.make_tenant('relationships.parties');

-- Places are counted here and guarded by the check: a button can be pressed twice, a constraint cannot.
create table relationships.places (
  organisation_id uuid not null,
  enrolment_id uuid not null,
  capacity_pairs int not null check (capacity_pairs between 0 and 50),
  taken_pairs int not null default 0 check (taken_pairs >= 0),
  primary key (organisation_id, enrolment_id),
  constraint places_not_exceeded check (taken_pairs <= capacity_pairs)
);
select platform.make_tenant('relationships.places');
