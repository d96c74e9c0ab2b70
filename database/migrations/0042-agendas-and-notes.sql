-- The agenda of one meeting, once somebody of the two changed it; until then it is made from present facts.
create table meetings.agendas (
  organisation_id uuid not null,
  meeting_id uuid not null,
  -- [{ "key", "kind", "words", "minutes", "isDone" }], in their order.
  items jsonb not null,
  edited_at timestamptz not null,
  edited_by uuid not null,
  primary key (organisation_id, meeting_id),
  foreign key (organisation_id, meeting_id) references meetings.meetings on delete cascade,
  foreign key (organisation_id, edited_by) references people.people
);
select platform.make_tenant('meetings.agendas');

-- What one of them wrote of a meeting, for one audience that is never widened: a row for each author and audience.
create table meetings.notes (
  organisation_id uuid not null,
  meeting_id uuid not null,
  author_id uuid not null,
  audience text not null check (audience in ('mine', 'two', 'team')),
  text text not null check (text <> ''),
  written_at timestamptz not null,
  edited_at timestamptz not null,
  primary key (organisation_id, meeting_id, author_id, audience),
  foreign key (organisation_id, meeting_id, author_id) references meetings.attendance on delete cascade
);
select platform.make_tenant('meetings.notes');

-- What is carried over: it opens the agenda of the next meeting until it is done.
create table meetings.carried (
  organisation_id uuid not null,
  id uuid not null,
  relationship_id uuid not null,
  -- The meeting at which it was said.
  meeting_id uuid not null,
  text text not null check (text <> ''),
  -- Who does it; null where both do.
  person_id uuid,
  by_day date,
  written_by uuid not null,
  written_at timestamptz not null,
  done_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, relationship_id) references relationships.relationships on delete cascade,
  foreign key (organisation_id, meeting_id) references meetings.meetings on delete cascade,
  foreign key (organisation_id, person_id) references people.people,
  foreign key (organisation_id, written_by) references people.people
);
create index carried_by_relationship on meetings.carried (organisation_id, relationship_id, written_at);
select platform.make_tenant('meetings.carried');
