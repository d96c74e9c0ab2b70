-- Whatever is limited takes its places here, under one lock and one constraint: a button can be pressed twice, a
-- constraint cannot. What an id of a kind means, the module that takes places of that kind knows.
create table platform.places (
  organisation_id uuid not null,
  kind text not null,
  id uuid not null,
  capacity int not null check (capacity >= 0),
  taken int not null default 0 check (taken >= 0),
  primary key (organisation_id, kind, id),
  constraint places_not_exceeded check (taken <= capacity)
);
select platform.make_tenant('platform.places');

-- Two parties or more. Of a pair: proposed, then active and ended, or declined, lapsed (not answered in time) or
-- withdrawn (taken back before both had said yes).
alter table relationships.relationships
  add column kind text not null default 'pair' check (kind in ('pair', 'team', 'circle')),
  add column ended_at timestamptz,
  add column ended_kind text check (ended_kind in ('completed', 'ended-early', 'never-started', 're-paired')),
  add column lapsed_at timestamptz,
  add column withdrawn_at timestamptz;
alter table relationships.relationships drop constraint relationships_status_check;
alter table relationships.relationships drop constraint relationships_check;
alter table relationships.relationships
  add constraint relationships_status_check
    check (status in ('proposed', 'active', 'ended', 'declined', 'lapsed', 'withdrawn')),
  add constraint status_has_its_instant check (
    case status
      when 'proposed' then num_nonnulls(activated_at, declined_at, lapsed_at, withdrawn_at, ended_at) = 0
      when 'active' then activated_at is not null and num_nonnulls(declined_at, lapsed_at, withdrawn_at, ended_at) = 0
      when 'ended' then num_nonnulls(activated_at, ended_at) = 2 and num_nonnulls(declined_at, lapsed_at, withdrawn_at) = 0
      when 'declined' then declined_at is not null and num_nonnulls(activated_at, lapsed_at, withdrawn_at, ended_at) = 0
      when 'lapsed' then lapsed_at is not null and num_nonnulls(activated_at, declined_at, withdrawn_at, ended_at) = 0
      when 'withdrawn' then withdrawn_at is not null and num_nonnulls(activated_at, declined_at, lapsed_at, ended_at) = 0
      else false
    end
  ),
  add constraint end_has_its_kind check ((ended_at is null) = (ended_kind is null));

alter table relationships.parties drop constraint parties_role_check;
alter table relationships.parties
  add constraint parties_role_check check (role in ('mentor', 'mentee', 'peer')),
  add column accepted_at timestamptz,
  add column declined_at timestamptz,
  -- Left a relationship that goes on without them, or ended with it.
  add column left_at timestamptz;

-- What stands today is carried over, and counted: nobody's yes, no or place is lost.
do $$
declare
  organisation uuid;
  due int;
  done int;
begin
  for organisation in select id from people.organisations loop
    perform set_config('app.organisation', organisation::text, true);

    select count(*) into due from relationships.places;
    insert into platform.places (organisation_id, kind, id, capacity, taken)
      select organisation_id, 'enrolment', enrolment_id, capacity_pairs, taken_pairs from relationships.places;
    get diagnostics done = row_count;
    if done <> due then
      raise exception 'Places: % of % of organisation %', done, due, organisation;
    end if;

    select count(*) into due from relationships.parties where answer is not null;
    update relationships.parties set
      accepted_at = case when answer = 'accepted' then answered_at end,
      declined_at = case when answer = 'declined' then answered_at end
      where answer is not null;
    select count(*) into done from relationships.parties where num_nonnulls(accepted_at, declined_at) = 1;
    if done <> due then
      raise exception 'Answers: % of % of organisation %', done, due, organisation;
    end if;
  end loop;
  perform set_config('app.organisation', '', true);
end $$;

-- The version before may still run beside this one, and writes what it always wrote; both see one truth. Goes, with
-- `relationships.places`, `answer` and `answered_at`, in the release after this one.
create function relationships.carry_places_over() returns trigger language plpgsql as $$
begin
  insert into platform.places (organisation_id, kind, id, capacity, taken)
    values (new.organisation_id, 'enrolment', new.enrolment_id, new.capacity_pairs, new.taken_pairs)
    on conflict (organisation_id, kind, id) do update set
      capacity = new.capacity_pairs,
      taken = places.taken + new.taken_pairs - case tg_op when 'UPDATE' then old.taken_pairs else 0 end;
  return new;
end $$;
create trigger carry_places_over after insert or update on relationships.places
  for each row execute function relationships.carry_places_over();

create function relationships.carry_answers_over() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.answer is distinct from old.answer then
    if new.answer = 'accepted' then new.accepted_at := new.answered_at; end if;
    if new.answer = 'declined' then new.declined_at := new.answered_at; end if;
  end if;
  new.answer := case when new.declined_at is not null then 'declined' when new.accepted_at is not null then 'accepted' end;
  new.answered_at := coalesce(new.declined_at, new.accepted_at);
  return new;
end $$;
create trigger carry_answers_over before insert or update on relationships.parties
  for each row execute function relationships.carry_answers_over();
