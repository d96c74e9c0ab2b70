-- What moves, once launched, of that to which a client agreed: a brief as it would be, that waits for the client's word. What
-- was agreed stands until then. `changes` is what would move as it was proposed, and what did once the client said yes.
create table projects.amendments (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  -- Of whoever proposes, beside what would move.
  word text not null default '',
  changes jsonb not null,
  -- A silence accepts nothing: after this it is over, and nothing has moved.
  lapses_at timestamptz not null,
  reminded_at timestamptz,
  ended_as text check (ended_as in ('agreed', 'refused', 'withdrawn', 'lapsed')),
  ended_at timestamptz,
  -- Who of the client answered, as they wrote it, and what is wrong.
  answered_by text check (answered_by <> ''),
  answer_word text not null default '',
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.projects on delete cascade,
  foreign key (organisation_id, proposed_by) references people.people,
  check (num_nonnulls(ended_as, ended_at) in (0, 2)),
  -- A client who answers has a name, and whoever says no says what is wrong.
  check ((answered_by is not null) = (ended_as is not null and ended_as in ('agreed', 'refused'))),
  check (ended_as is distinct from 'refused' or answer_word <> '')
);
create unique index one_amendment_waits on projects.amendments (organisation_id, project_id) where ended_at is null;
create index amendments_of_project on projects.amendments (organisation_id, project_id);
create index amendments_of_proposer on projects.amendments (organisation_id, proposed_by);
select platform.make_tenant('projects.amendments');
