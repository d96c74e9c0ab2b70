-- What a client asks for beyond the brief, what the team says that it would change, and what the client says to that. Nothing of it
-- counts before the client's yes.
create table projects.extras (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  text text not null check (text <> ''),
  -- As whoever asked by the link wrote it.
  asked_by text not null check (asked_by <> ''),
  asked_at timestamptz not null,
  -- Counted up by each proposal: a yes is to what was read.
  revision int not null default 1,
  proposed_by uuid,
  proposed_at timestamptz,
  title text check (title <> ''),
  word text not null default '',
  -- One way: added to the rest, by when all is then done, for how much more and how much of that to the juniors.
  adds boolean not null default false,
  ends_on date,
  cents int not null default 0 check (cents >= 0),
  juniors_cents int not null default 0 check (juniors_cents >= 0),
  -- The other: in the place of something that is not begun.
  replaces_id uuid,
  milestone_id uuid,
  doer_id uuid,
  refused_by uuid,
  refused_at timestamptz,
  answer text check (answer in ('more', 'instead', 'no')),
  answered_by text,
  answered_at timestamptz,
  -- What a yes made, and the days that stood before it: a yes may be taken back.
  deliverable_id uuid,
  pay_line_id uuid,
  ended_on date,
  milestone_due_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.projects on delete cascade,
  foreign key (organisation_id, proposed_by) references people.people,
  foreign key (organisation_id, refused_by) references people.people,
  foreign key (organisation_id, doer_id) references people.people,
  foreign key (organisation_id, replaces_id) references projects.deliverables,
  foreign key (organisation_id, deliverable_id) references projects.deliverables,
  foreign key (organisation_id, milestone_id) references projects.milestones on delete set null (milestone_id),
  foreign key (organisation_id, pay_line_id) references projects.pay_lines on delete set null (pay_line_id),
  constraint proposed_wholly check (num_nonnulls(proposed_by, proposed_at, title) in (0, 3)),
  constraint juniors_have_a_part check (juniors_cents <= cents),
  check (num_nonnulls(refused_by, refused_at) in (0, 2)),
  check (num_nonnulls(answer, answered_by, answered_at) in (0, 3)),
  -- Nobody says yes to nothing.
  constraint a_yes_is_to_a_proposal check (answer is null or answer = 'no' or (title is not null and deliverable_id is not null))
);
create index extras_of_project on projects.extras (organisation_id, project_id);
create index extras_of_proposer on projects.extras (organisation_id, proposed_by);
create index extras_of_refuser on projects.extras (organisation_id, refused_by);
create index extras_of_doer on projects.extras (organisation_id, doer_id);
create index extras_that_replace on projects.extras (organisation_id, replaces_id);
create index extras_of_deliverable on projects.extras (organisation_id, deliverable_id);
create index extras_of_milestone on projects.extras (organisation_id, milestone_id);
create index extras_of_pay_line on projects.extras (organisation_id, pay_line_id);
select platform.make_tenant('projects.extras');
