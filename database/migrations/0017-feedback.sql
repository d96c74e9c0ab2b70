-- What a person confides: to a neutral person whom the programme names, else to its team; nobody else reads it.
create schema feedback;
grant usage on schema feedback to binome_app, binome_worker;

create table feedback.referents (
  organisation_id uuid not null,
  edition_id uuid not null,
  -- Who listens, and who does after two days of silence.
  place text not null check (place in ('referent', 'deputy')),
  person_id uuid not null,
  named_at timestamptz not null,
  primary key (organisation_id, edition_id, place),
  unique (organisation_id, edition_id, person_id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, person_id) references people.people
);
create index referents_by_person on feedback.referents (organisation_id, person_id);
select platform.make_tenant('feedback.referents');

create table feedback.confidences (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  relationship_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('change', 'concern')),
  -- In the person's own words; of a wish to change none are asked.
  words text not null check (length(words) <= 5000),
  -- As the screen said before it was sent; never widened afterwards.
  read_by text not null check (read_by in ('referent', 'team')),
  confided_at timestamptz not null,
  withdrawn_at timestamptz,
  closed_at timestamptz,
  closed_by uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, relationship_id) references relationships.relationships,
  foreign key (organisation_id, person_id) references people.people,
  check (num_nonnulls(closed_at, closed_by) in (0, 2)),
  check (withdrawn_at is null or closed_at is null)
);
-- A button pressed twice says one thing once.
create unique index one_open_wish on feedback.confidences (organisation_id, relationship_id, person_id)
  where kind = 'change' and withdrawn_at is null and closed_at is null;
create index confidences_by_edition on feedback.confidences (organisation_id, edition_id, confided_at);
select platform.make_tenant('feedback.confidences');
