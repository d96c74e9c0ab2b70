-- Links for one act: a mail that asks something carries one, and its page does that act alone, without a session.
create table people.act_links (
  organisation_id uuid not null references people.organisations,
  id uuid not null,
  token_hash text not null,
  account_id uuid not null references people.accounts on delete cascade,
  -- The name of an endpoint, and the value of the one key of its path.
  act text not null check (act ~ '^[a-z]+(-[a-z]+)*$'),
  subject uuid not null,
  until timestamptz not null,
  -- For so long after the act its holder may change the answer; 0 where the act uses the link up.
  changes_for_hours int not null default 0 check (changes_for_hours between 0 and 720),
  created_at timestamptz not null,
  used_at timestamptz,
  ended_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, token_hash)
);
create index act_links_by_account on people.act_links (organisation_id, account_id);
select platform.make_tenant('people.act_links');

create policy purger on people.act_links to binome_worker using (true) with check (true);
grant select, delete on people.act_links to binome_worker;
create index act_links_by_age on people.act_links (until);

-- What opens a door is shown to an admin only on a first try: with two organisations it would open the other's.
create function platform.holds_one_organisation() returns boolean language sql stable
  as $$ select count(*) = 1 from people.organisations $$;
