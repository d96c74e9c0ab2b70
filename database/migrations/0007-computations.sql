-- A matching that a server is computing, for as long as it does: the row goes when the run is kept, refused or ended.
create table matching.computations (
  organisation_id uuid not null,
  -- Of the run that it becomes.
  id uuid not null,
  edition_id uuid not null,
  started_by uuid not null,
  started_at timestamptz not null,
  -- By the database's clock, which several processes share: one that has died is heard of no more.
  heard_at timestamptz not null default now(),
  step text,
  percent_done int check (percent_done between 0 and 100),
  cancelled_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, edition_id) references programmes.editions
);
create index computations_by_edition on matching.computations (organisation_id, edition_id, started_by);
select platform.make_tenant('matching.computations');
