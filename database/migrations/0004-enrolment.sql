create schema enrolment;
grant usage on schema enrolment to binome_app, binome_worker;

create table enrolment.enrolments (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('mentor', 'mentee')),
  answers jsonb not null,
  -- How many pairs this person takes in this role in this edition.
  capacity_pairs int not null check (capacity_pairs between 0 and 50),
  status text not null check (status in ('enrolled', 'withdrawn')),
  revision int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, edition_id, person_id, role),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, person_id) references people.people
);
create index enrolments_by_person on enrolment.enrolments (organisation_id, person_id);
select platform.make_tenant('enrolment.enrolments');
