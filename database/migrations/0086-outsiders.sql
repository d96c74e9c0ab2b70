-- Somebody outside the network is invited to become a mentor in an edition: one mail, thirty days, and nothing is kept
-- of their address without a yes.
create table requests.outsiders (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  invited_by uuid not null,
  by_team boolean not null,
  -- The how-manieth of whoever invites, in the month of that first day.
  month date not null,
  nth integer not null check (nth between 1 and 100),
  -- Gone once answered, taken back, or over.
  email text,
  name text,
  relation text not null,
  line text not null,
  language text not null check (language in ('fr', 'en')),
  -- By it nobody is written to twice, whoever invites them.
  email_hash text,
  email_hash_until timestamptz not null,
  -- Null where the address had its one mail already.
  token_hash text,
  invited_at timestamptz not null,
  until timestamptz not null,
  answer text check (answer in ('accepted', 'declined', 'withdrawn')),
  answered_at timestamptz,
  person_id uuid,
  enrolment_id uuid,
  primary key (organisation_id, id),
  unique (organisation_id, edition_id, invited_by, by_team, month, nth),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, invited_by) references people.people,
  constraint members_invite_three check (by_team or nth <= 3),
  constraint answered_whole check ((answer is null) = (answered_at is null)),
  constraint accepted_by_somebody check ((answer is not distinct from 'accepted') = (enrolment_id is not null)),
  constraint nothing_kept_once_answered check (answer is null or (email is null and name is null))
);
create unique index outsiders_by_token on requests.outsiders (organisation_id, token_hash);
create index outsiders_by_address on requests.outsiders (organisation_id, email_hash);
-- One mail an address, whatever happens at once.
create unique index outsiders_written_once on requests.outsiders (organisation_id, edition_id, email_hash)
  where token_hash is not null;
select platform.make_tenant('requests.outsiders');
