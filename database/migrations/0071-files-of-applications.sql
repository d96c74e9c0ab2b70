-- A file that somebody sends with the form of a call, or with their own answers. What it is of names it in its answers; one that
-- nothing names any more is thrown away.
create table enrolment.files (
  organisation_id uuid not null,
  -- The store's.
  id uuid not null,
  edition_id uuid not null,
  question text not null,
  name text not null,
  kind text not null,
  bytes int not null check (bytes > 0),
  -- Whose own answers it was sent with; null for one that came with the form of a call.
  person_id uuid,
  sent_at timestamptz not null,
  -- Since when answers name it.
  named_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, person_id) references people.people
);
create index files_by_edition on enrolment.files (organisation_id, edition_id);
create index files_by_person on enrolment.files (organisation_id, person_id);
select platform.make_tenant('enrolment.files');
