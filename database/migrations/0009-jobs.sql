-- Work for later, on the one clock that is handed in: pg-boss asked the database's own, so nothing timed could be tested.

create table platform.jobs (
  id uuid primary key,
  -- Null where the work belongs to the whole instance.
  organisation_id uuid,
  name text not null,
  -- Of the jobs that are not done, an organisation has one of each key: the same key moves it.
  key text check (length(key) between 1 and 300),
  payload jsonb not null,
  -- Set where the job is one listener's reaction to a fact.
  fact_id uuid,
  created_at timestamptz not null,
  -- Null once done, and while a job that failed too often waits for somebody.
  due_at timestamptz,
  attempts int not null default 0,
  -- Counts how often the job was moved: a long one that ends later than it was moved is not done.
  moves int not null default 0,
  lease_id uuid,
  -- The process's real time, never the clock that tests move.
  leased_until timestamptz,
  done_at timestamptz,
  failed_at timestamptz,
  last_error text,
  check (done_at is null or due_at is null),
  check ((lease_id is null) = (leased_until is null))
);

-- Every organisation in turn, each in the order of its own due times.
create index jobs_in_turn on platform.jobs
  (coalesce(organisation_id, '00000000-0000-0000-0000-000000000000'), due_at, id) where due_at is not null;
create unique index jobs_by_key on platform.jobs
  (coalesce(organisation_id, '00000000-0000-0000-0000-000000000000'), key) where key is not null and done_at is null;
create index jobs_by_failure on platform.jobs (failed_at) where failed_at is not null;
create index jobs_by_age on platform.jobs (done_at) where done_at is not null;

-- What waited in the queue of before waits here: a listener that has handled its fact already does nothing again.
do $$
begin
  if to_regclass('pgboss.job') is not null then
    insert into platform.jobs (id, organisation_id, name, payload, fact_id, created_at, due_at)
      select id, (data ->> 'organisationId')::uuid, data ->> 'listener', data -> 'payload',
        (data ->> 'factId')::uuid, created_on, created_on
      from pgboss.job
      where name = 'work' and state in ('created', 'retry', 'active', 'failed');
  end if;
end
$$;
drop schema if exists pgboss cascade;

alter table platform.jobs enable row level security;
alter table platform.jobs force row level security;
create policy worker on platform.jobs to binome_worker using (true) with check (true);
create policy within_organisation on platform.jobs to binome_app
  using (organisation_id is not distinct from nullif(current_setting('app.organisation', true), '')::uuid)
  with check (organisation_id is not distinct from nullif(current_setting('app.organisation', true), '')::uuid);
-- Whoever administers an organisation of this instance may see that a common job fails, and ask for another try.
create policy failed_of_the_instance on platform.jobs for select to binome_app
  using (organisation_id is null and failed_at is not null);
create policy again_of_the_instance on platform.jobs for update to binome_app
  using (organisation_id is null and failed_at is not null)
  with check (organisation_id is null);
grant select, insert, update, delete on platform.jobs to binome_app, binome_worker;
