-- What a pair agrees on after its first yes: each change that one proposed, and what stood before it.
create table relationships.agreements (
  organisation_id uuid not null,
  id uuid not null,
  relationship_id uuid not null,
  terms jsonb not null,
  -- Null for what the pair began with, which came from its edition.
  proposed_by uuid,
  proposed_at timestamptz not null,
  -- Who has said yes to it; it stands once everybody has.
  agreed_by uuid[] not null default '{}',
  agreed_at timestamptz,
  closed_at timestamptz,
  closed_as text check (closed_as in ('declined', 'taken-back', 'replaced')),
  primary key (organisation_id, id),
  foreign key (organisation_id, relationship_id) references relationships.relationships on delete cascade,
  foreign key (organisation_id, proposed_by) references people.people,
  constraint closed_in_one_way check ((closed_at is null) = (closed_as is null)),
  constraint agreed_or_closed check (agreed_at is null or closed_at is null)
);
-- One change at a time waits for an answer.
create unique index agreements_waiting on relationships.agreements (organisation_id, relationship_id)
  where agreed_at is null and closed_at is null;
create index agreements_by_relationship on relationships.agreements (organisation_id, relationship_id, proposed_at);
select platform.make_tenant('relationships.agreements');
