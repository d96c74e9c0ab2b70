-- Who is told once somebody has a place again.
create table requests.awaited_places (
  organisation_id uuid not null,
  mentor_enrolment_id uuid not null,
  enrolment_id uuid not null,
  asked_at timestamptz not null,
  primary key (organisation_id, mentor_enrolment_id, enrolment_id)
);
create index awaited_by on requests.awaited_places (organisation_id, enrolment_id);
select platform.make_tenant('requests.awaited_places');
