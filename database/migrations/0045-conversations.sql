create schema conversations;
grant usage on schema conversations to binome_app, binome_worker;

-- What was written between the people of one relationship, in the order of its numbers.
create table conversations.messages (
  organisation_id uuid not null,
  id uuid not null,
  relationship_id uuid not null,
  number int not null check (number > 0),
  author_id uuid not null,
  text text not null,
  sent_at timestamptz not null,
  -- By its author: the words are gone, that there was a message stays.
  taken_back_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, relationship_id, number),
  check ((text = '') = (taken_back_at is not null)),
  foreign key (organisation_id, relationship_id) references relationships.relationships on delete cascade,
  foreign key (organisation_id, author_id) references people.people
);
select platform.make_tenant('conversations.messages');

-- Up to which message somebody has read, and up to which they were told by mail that one waits: a row for whoever was
-- ever written to.
create table conversations.readings (
  organisation_id uuid not null,
  relationship_id uuid not null,
  person_id uuid not null,
  edition_id uuid not null,
  read_number int not null default 0,
  told_number int not null default 0,
  told_at timestamptz,
  primary key (organisation_id, relationship_id, person_id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, relationship_id) references relationships.relationships on delete cascade,
  foreign key (organisation_id, person_id) references people.people
);
create index readings_of_person on conversations.readings (organisation_id, person_id);
select platform.make_tenant('conversations.readings');

-- Between which numbers somebody did not receive what another wrote, nor the other what they wrote; open where it stands.
create table conversations.blocks (
  organisation_id uuid not null,
  relationship_id uuid not null,
  person_id uuid not null,
  blocked_id uuid not null check (blocked_id <> person_id),
  after_number int not null,
  until_number int,
  blocked_at timestamptz not null,
  primary key (organisation_id, relationship_id, person_id, blocked_id, after_number),
  foreign key (organisation_id, relationship_id) references relationships.relationships on delete cascade,
  foreign key (organisation_id, person_id) references people.people,
  foreign key (organisation_id, blocked_id) references people.people
);
select platform.make_tenant('conversations.blocks');

-- Who asked for no more mail about messages: a choice of the person, in all their pairs of an organisation.
create table conversations.stopped (
  organisation_id uuid not null,
  person_id uuid not null,
  stopped_at timestamptz not null,
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references people.people
);
select platform.make_tenant('conversations.stopped');
