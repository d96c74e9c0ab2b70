create schema programmes;
grant usage on schema programmes to binome_app, binome_worker;

create table programmes.programmes (
  organisation_id uuid not null references people.organisations,
  id uuid not null,
  name jsonb not null,
  template text not null,
  created_at timestamptz not null,
  primary key (organisation_id, id)
);
select platform.make_tenant('programmes.programmes');

create table programmes.editions (
  organisation_id uuid not null,
  id uuid not null,
  programme_id uuid not null,
  name jsonb not null,
  starts_on date,
  ends_on date check (ends_on >= starts_on),
  -- Duration, rhythm and length of meetings: what the agreement of each pair starts from.
  agreement jsonb not null,
  charter jsonb not null,
  charter_version int not null default 1,
  -- What matching starts from: weights, which expectation answers which, ordered levels, families of trades.
  matching_defaults jsonb not null,
  invented boolean not null default false,
  revision int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, programme_id) references programmes.programmes
);
create index editions_by_programme on programmes.editions (organisation_id, programme_id);
select platform.make_tenant('programmes.editions');

create table programmes.leads (
  organisation_id uuid not null,
  edition_id uuid not null,
  person_id uuid not null,
  added_at timestamptz not null,
  primary key (organisation_id, edition_id, person_id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, person_id) references people.people
);
create index leads_by_person on programmes.leads (organisation_id, person_id);
select platform.make_tenant('programmes.leads');

create table programmes.themes (
  organisation_id uuid not null,
  edition_id uuid not null,
  key text not null,
  position int not null,
  asking jsonb not null,
  offering jsonb not null,
  primary key (organisation_id, edition_id, key),
  foreign key (organisation_id, edition_id) references programmes.editions
);
select platform.make_tenant('programmes.themes');

create table programmes.questions (
  organisation_id uuid not null,
  edition_id uuid not null,
  key text not null,
  position int not null,
  kind text not null,
  asked_of text not null check (asked_of in ('mentor', 'mentee', 'both')),
  wording jsonb not null,
  mentor_wording jsonb,
  help jsonb,
  options jsonb not null,
  options_from text not null check (options_from in ('own', 'themes')),
  required boolean not null,
  readers text not null check (readers in ('team', 'pair')),
  special boolean not null,
  primary key (organisation_id, edition_id, key),
  foreign key (organisation_id, edition_id) references programmes.editions,
  -- Identity, health and belief: optional, and read by the team alone.
  check (not special or (not required and readers = 'team'))
);
select platform.make_tenant('programmes.questions');
