create schema observers;
grant usage on schema observers to binome_app, binome_worker;

-- Who reads an edition's figures and nothing else: human resources, an elected representative, whoever pays for it.
create table observers.observers (
  organisation_id uuid not null,
  edition_id uuid not null,
  person_id uuid not null,
  named_at timestamptz not null,
  primary key (organisation_id, edition_id, person_id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, person_id) references people.people
);
create index on observers.observers (organisation_id, person_id);
select platform.make_tenant('observers.observers');
