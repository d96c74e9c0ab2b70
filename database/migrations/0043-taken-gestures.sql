-- "I'll take it": who of a team does what waits, so that two do not do it twice. It says so for a week.
create table programmes.taken_gestures (
  organisation_id uuid not null,
  edition_id uuid not null,
  key text not null check (length(key) between 1 and 200),
  person_id uuid not null,
  taken_at timestamptz not null,
  primary key (organisation_id, edition_id, key),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, person_id) references people.people
);
select platform.make_tenant('programmes.taken_gestures');
