create schema designations;
grant usage on schema designations to binome_app, binome_worker;

-- People of a company designate others for an edition, by a link that its team passes round.
create table designations.rounds (
  organisation_id uuid not null,
  edition_id uuid not null,
  -- Secret of no one.
  token text not null,
  is_open boolean not null,
  -- The day on which whoever designated learns who takes part, and nothing before.
  results_on date not null,
  told_at timestamptz,
  primary key (organisation_id, edition_id),
  unique (organisation_id, token),
  foreign key (organisation_id, edition_id) references programmes.editions
);
select platform.make_tenant('designations.rounds');

-- All of them go once whoever designated is told.
create table designations.people (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  designator_name text not null,
  designator_email text not null,
  name text not null,
  email text not null,
  role text not null check (role in ('mentor', 'mentee')),
  token_hash text not null,
  -- Read by nobody: a no looks like being away, full or without a match.
  answer text check (answer in ('yes', 'no')),
  designated_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, edition_id, designator_email, email),
  unique (organisation_id, token_hash),
  foreign key (organisation_id, edition_id) references designations.rounds
);
select platform.make_tenant('designations.people');
