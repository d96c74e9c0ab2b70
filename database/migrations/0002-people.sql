create schema people;
grant usage on schema people to binome_app, binome_worker;

create table people.organisations (
  id uuid primary key,
  slug text not null unique check (
    slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60
    and slug not in ('api', 'assets', 'healthz', 'readyz', 'sign-in', 'try')
  ),
  name text not null check (length(name) between 1 and 120),
  language text not null check (language in ('fr', 'en')),
  time_zone text not null,
  -- Invented data is labelled as invented wherever it shows.
  invented boolean not null default false,
  created_at timestamptz not null
);
grant select, insert, update on people.organisations to binome_app;
grant select on people.organisations to binome_worker;

-- An account is one e-mail address. It belongs to nobody but the person who reads that mailbox.
create table people.accounts (
  id uuid primary key,
  email text not null unique check (email = lower(email) and length(email) <= 254),
  language text not null check (language in ('fr', 'en')),
  password_hash text,
  proved_at timestamptz,
  created_at timestamptz not null
);
grant select, insert, update on people.accounts to binome_app;

create table people.sessions (
  id uuid primary key,
  account_id uuid not null references people.accounts on delete cascade,
  token_hash text not null unique,
  device text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index sessions_by_account on people.sessions (account_id);
grant select, insert, update on people.sessions to binome_app;

create table people.sign_in_links (
  id uuid primary key,
  token_hash text not null unique,
  purpose text not null check (purpose in ('sign-in', 'first-admin')),
  account_id uuid references people.accounts on delete cascade,
  -- Where the person lands afterwards: a path of this site, never an address.
  return_to text check (return_to is null or return_to ~ '^/[^/\\]'),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  check ((purpose = 'first-admin') = (account_id is null))
);
grant select, insert, update on people.sign_in_links to binome_app;

-- A person is somebody in one organisation; the name and profile are what that organisation knows.
create table people.people (
  organisation_id uuid not null references people.organisations,
  id uuid not null,
  account_id uuid references people.accounts,
  email text check (email = lower(email) and length(email) <= 254),
  name text collate platform.fr not null check (length(name) between 1 and 200),
  is_admin boolean not null default false,
  profile jsonb not null,
  revision int not null default 1,
  suspended_at timestamptz,
  joined_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  search_text text not null generated always as (lower(platform.unaccented(name || ' ' || coalesce(email, '')))) stored,
  primary key (organisation_id, id),
  unique (organisation_id, email),
  unique (organisation_id, account_id)
);
create index people_by_name on people.people (organisation_id, name, id);
create index people_by_account on people.people (account_id);
select platform.make_tenant('people.people');
-- At sign-in nobody knows the organisation yet: an account may read which memberships are its own.
create policy own_memberships on people.people for select to binome_app
  using (account_id = nullif(current_setting('app.account', true), '')::uuid);

-- What other modules may list people by. The reader's own row-level security applies.
create view people.directory with (security_invoker = true) as
  select organisation_id, id, name, email, search_text,
    profile -> 'place' ->> 'city' as city, profile ->> 'jobTitle' as job_title
  from people.people;
grant select on people.directory to binome_app;

-- Sign-in links, for the outbox page of a first try: readable only while one organisation is alone here. With two,
-- a link would open the other one's door.
create policy of_the_only_organisation on platform.outbox for select to binome_app using (
  organisation_id is null and (select count(*) from people.organisations) = 1
);
