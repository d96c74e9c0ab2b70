-- Whom an answer to a mail reaches, where it is not the sender's own address.
alter table platform.outbox add column reply_to text;

-- That somebody asked the team a question about their pair: how often, never what. Its words go by mail alone.
create table relationships.questions (
  organisation_id uuid not null,
  id uuid not null,
  relationship_id uuid not null,
  person_id uuid not null,
  asked_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, relationship_id) references relationships.relationships on delete cascade,
  foreign key (organisation_id, person_id) references people.people
);
create index questions_by_relationship on relationships.questions (organisation_id, relationship_id, asked_at);
select platform.make_tenant('relationships.questions');
