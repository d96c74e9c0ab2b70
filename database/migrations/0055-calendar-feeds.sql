create schema calendar;
grant usage on schema calendar to binome_app, binome_worker;

-- The private address under which somebody's own calendar reads their dates: one a person, of which only the hash is kept.
create table calendar.feeds (
  organisation_id uuid not null,
  person_id uuid not null,
  token_hash text not null,
  opened_at timestamptz not null,
  primary key (organisation_id, person_id),
  unique (organisation_id, token_hash),
  foreign key (organisation_id, person_id) references people.people on delete cascade
);
select platform.make_tenant('calendar.feeds');
