-- What every module stands on: facts announced, mail going out, requests repeated.

create table platform.facts (
  organisation_id uuid not null,
  id uuid not null,
  name text not null,
  payload jsonb not null,
  happened_at timestamptz not null,
  dispatched_at timestamptz,
  primary key (organisation_id, id)
);
create index facts_to_dispatch on platform.facts (happened_at) where dispatched_at is null;
select platform.make_tenant('platform.facts');
create policy dispatcher on platform.facts to binome_worker using (true) with check (true);
grant select, update on platform.facts to binome_worker;

-- A listener that has done its work for a fact does it never again.
create table platform.handled_facts (
  organisation_id uuid not null,
  fact_id uuid not null,
  listener text not null,
  handled_at timestamptz not null,
  primary key (organisation_id, fact_id, listener)
);
select platform.make_tenant('platform.handled_facts');

-- Mail of sign-in has no organisation: the address is proved before any membership is looked at.
create table platform.outbox (
  id uuid primary key,
  organisation_id uuid,
  effect_key text not null unique,
  message_id text not null unique,
  to_address text not null,
  language text not null check (language in ('fr', 'en')),
  subject text not null,
  text_body text,
  html_body text,
  -- True where the body opens a door (a sign-in link): never shown to others once a mail server is set.
  holds_secret boolean not null,
  created_at timestamptz not null,
  try_after timestamptz not null,
  attempts int not null default 0,
  sent_at timestamptz,
  failed_at timestamptz,
  last_error text
);
create index outbox_to_send on platform.outbox (try_after) where sent_at is null and failed_at is null;
create index outbox_by_organisation on platform.outbox (organisation_id, created_at desc);
alter table platform.outbox enable row level security;
alter table platform.outbox force row level security;
create policy sender on platform.outbox to binome_worker using (true) with check (true);
create policy within_organisation on platform.outbox to binome_app
  using (organisation_id is not distinct from nullif(current_setting('app.organisation', true), '')::uuid)
  with check (organisation_id is not distinct from nullif(current_setting('app.organisation', true), '')::uuid);
grant select, insert, update on platform.outbox to binome_worker;
grant select, insert on platform.outbox to binome_app;

create table platform.idempotent_answers (
  account_id uuid not null,
  key text not null check (length(key) between 8 and 200),
  endpoint text not null,
  input_hash text not null,
  answer jsonb not null,
  answered_at timestamptz not null,
  primary key (account_id, key)
);
create index idempotent_answers_by_age on platform.idempotent_answers (answered_at);
grant select, insert, update on platform.idempotent_answers to binome_app;
grant select, delete on platform.idempotent_answers to binome_worker;

-- Several processes count together, so that a limit is a limit whichever of them answers.
create table platform.rate_limits (
  bucket text primary key,
  count int not null,
  resets_at timestamptz not null
);
grant select, insert, update, delete on platform.rate_limits to binome_app, binome_worker;
