create schema matching;
grant usage on schema matching to binome_app, binome_worker;

-- What the team decided for one edition: goal, weights, vetoes, pairs kept and pairs avoided.
create table matching.policies (
  organisation_id uuid not null,
  edition_id uuid not null,
  policy jsonb not null,
  revision int not null default 1,
  updated_at timestamptz not null,
  updated_by uuid not null,
  primary key (organisation_id, edition_id),
  foreign key (organisation_id, edition_id) references programmes.editions
);
select platform.make_tenant('matching.policies');

create table matching.runs (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  engine_version text not null,
  seed text not null,
  policy jsonb not null,
  -- The whole problem under enrolment ids: what replays to the same bits.
  problem jsonb not null,
  input_hash text not null,
  -- A hash of each enrolment's answers as they were: what tells whose data changed since.
  member_hashes jsonb not null,
  result jsonb not null,
  result_hash text not null,
  -- What anyone can check again, under opaque ids. Kept as text: nothing looks inside, and it may be megabytes.
  proof json not null,
  served int not null,
  total_points bigint not null,
  lowest_points int,
  ran_by uuid not null,
  ran_at timestamptz not null,
  published_by uuid,
  published_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  check ((published_by is null) = (published_at is null))
);
create index runs_by_edition on matching.runs (organisation_id, edition_id, ran_at desc);
-- Two leads publishing at once: one edition has one published run.
create unique index one_published_run on matching.runs (organisation_id, edition_id) where published_at is not null;
select platform.make_tenant('matching.runs');

create function matching.keep_run_as_it_was() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'A matching run is kept as it was.' using errcode = 'integrity_constraint_violation';
  end if;
  if old.published_at is not null
    or (new.organisation_id, new.id, new.edition_id, new.engine_version, new.seed, new.input_hash, new.result_hash,
        new.served, new.total_points, new.lowest_points, new.ran_by, new.ran_at)
      is distinct from
      (old.organisation_id, old.id, old.edition_id, old.engine_version, old.seed, old.input_hash, old.result_hash,
        old.served, old.total_points, old.lowest_points, old.ran_by, old.ran_at)
    or (new.policy, new.problem, new.member_hashes, new.result)
      is distinct from (old.policy, old.problem, old.member_hashes, old.result)
    or new.proof::text <> old.proof::text then
    raise exception 'A matching run is kept as it was.' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger keep_run_as_it_was before update or delete on matching.runs
  for each row execute function matching.keep_run_as_it_was();
