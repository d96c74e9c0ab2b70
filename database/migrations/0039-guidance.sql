create schema guidance;
grant usage on schema guidance to binome_app, binome_worker;

-- What a team changed or added of the advice of its edition; what it left alone has no row, and reads as Binôme proposes it.
create table guidance.pieces (
  organisation_id uuid not null,
  edition_id uuid not null,
  key text not null,
  moment jsonb not null,
  audience text not null check (audience in ('mentors', 'mentees', 'both')),
  by_mail boolean not null,
  is_on boolean not null,
  -- { "fr": { "title", "text" }, "en": … }, Markdown; an empty language holds the piece back.
  wording jsonb not null,
  added_at timestamptz not null,
  edited_at timestamptz not null,
  edited_by uuid not null,
  primary key (organisation_id, edition_id, key),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, edited_by) references people.people
);
select platform.make_tenant('guidance.pieces');

-- What was mailed: once to each reader in an edition, of whichever of their pairs it was the day.
create table guidance.sent (
  organisation_id uuid not null,
  edition_id uuid not null,
  key text not null,
  person_id uuid not null,
  relationship_id uuid not null,
  sent_at timestamptz not null,
  -- One mail may say several.
  mail_id uuid not null,
  primary key (organisation_id, edition_id, key, person_id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, relationship_id) references relationships.relationships,
  foreign key (organisation_id, person_id) references people.people
);
create index sent_to_person on guidance.sent (organisation_id, person_id, sent_at);
select platform.make_tenant('guidance.sent');

-- Who asked for no more of it by mail: a choice of the person, in all editions of an organisation.
create table guidance.stopped (
  organisation_id uuid not null,
  person_id uuid not null,
  stopped_at timestamptz not null,
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references people.people
);
select platform.make_tenant('guidance.stopped');

-- The cards before a first conversation, read once by each person in each role, whatever the edition.
create table guidance.briefed (
  organisation_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('mentor', 'mentee', 'peer')),
  read_at timestamptz not null,
  primary key (organisation_id, person_id, role),
  foreign key (organisation_id, person_id) references people.people
);
select platform.make_tenant('guidance.briefed');
