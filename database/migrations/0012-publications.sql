-- What a run proposes, with the reasons that each may read: made once, when the pairs are made.
create table matching.proposals (
  organisation_id uuid not null,
  run_id uuid not null,
  -- From 0, in the order of the run's pairs.
  position int not null,
  mentor_enrolment_id uuid not null,
  mentee_enrolment_id uuid not null,
  mentor_reasons jsonb not null,
  mentee_reasons jsonb not null,
  primary key (organisation_id, run_id, position),
  foreign key (organisation_id, run_id) references matching.runs
);
select platform.make_tenant('matching.proposals');

create function matching.keep_proposal_as_it_was() returns trigger language plpgsql as $$
begin
  raise exception 'What a matching run proposes is kept as it was.' using errcode = 'integrity_constraint_violation';
end $$;
create trigger keep_proposal_as_it_was before update or delete on matching.proposals
  for each row execute function matching.keep_proposal_as_it_was();

-- How far a publication is: pairs are proposed in parts, by a later module, whose facts are counted here.
create table matching.publications (
  organisation_id uuid not null,
  run_id uuid not null,
  edition_id uuid not null,
  pairs int not null check (pairs >= 0),
  proposed int not null default 0 check (proposed >= 0),
  -- Pairs that could not be proposed: a place or a person was gone by then.
  stopped int not null default 0 check (stopped >= 0),
  published_at timestamptz not null,
  done_at timestamptz,
  -- Set where not one pair could be proposed: the edition may be published again.
  void_at timestamptz,
  primary key (organisation_id, run_id),
  foreign key (organisation_id, run_id) references matching.runs,
  foreign key (organisation_id, edition_id) references programmes.editions
);
-- Two leads publishing at once: one edition has one publication that counts.
create unique index one_publication on matching.publications (organisation_id, edition_id) where void_at is null;
select platform.make_tenant('matching.publications');
drop index matching.one_published_run;

alter table relationships.relationships add column proposal_position int;
-- A pair of a run is proposed once, however often its work begins again.
create unique index one_proposal on relationships.relationships (organisation_id, run_id, proposal_position);

create table relationships.stopped_pairs (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  run_id uuid not null,
  proposal_position int not null,
  mentor_enrolment_id uuid not null,
  mentee_enrolment_id uuid not null,
  reason text not null check (reason in ('no-place', 'withdrawn')),
  -- Whose place or enrolment is lacking.
  concerns text not null check (concerns in ('mentor', 'mentee')),
  stopped_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, run_id, proposal_position),
  foreign key (organisation_id, edition_id) references programmes.editions
);
create index stopped_pairs_by_edition on relationships.stopped_pairs (organisation_id, edition_id);
select platform.make_tenant('relationships.stopped_pairs');

-- Runs published before: what was proposed is all there is to propose; one whose pairs were lost may be published again.
do $$
declare
  organisation uuid;
  due int;
  done int := 0;
  added int;
begin
  for organisation in select id from people.organisations loop
    perform set_config('app.organisation', organisation::text, true);
    select count(*) into due from matching.runs where published_at is not null;
    insert into matching.publications
      (organisation_id, run_id, edition_id, pairs, proposed, published_at, done_at, void_at)
      select run.organisation_id, run.id, run.edition_id, found.pairs, found.pairs, run.published_at, run.published_at,
        case when found.pairs = 0 then run.published_at end
      from matching.runs run
      cross join lateral (
        select count(*)::int as pairs from relationships.relationships pair
        where pair.organisation_id = run.organisation_id and pair.run_id = run.id
      ) found
      where run.published_at is not null;
    get diagnostics added = row_count;
    if added <> due then
      raise exception 'Publications: % of % runs of organisation %', added, due, organisation;
    end if;
  end loop;
  perform set_config('app.organisation', '', true);
end $$;
