-- Editions in which teams work on projects of clients.
alter table programmes.editions add column projects boolean not null default false;

create view programmes.with_projects with (security_invoker = true) as
  select organisation_id, id as edition_id from programmes.editions where projects;
grant select on programmes.with_projects to binome_app;

create schema projects;
grant usage on schema projects to binome_app, binome_worker;

-- A client's paid project, from the first words of its brief to its last figure.
create table projects.projects (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  title text not null check (title <> ''),
  status text not null check (status in ('call', 'selection', 'team', 'running', 'delivered', 'closed')),
  client_name text not null check (client_name <> ''),
  contact_name text not null check (contact_name <> ''),
  contact_email text not null,
  contact_language text not null check (contact_language in ('fr', 'en')),
  -- The brief; empty is what it does not say yet.
  context text not null default '',
  audience text not null default '',
  constraints text not null default '',
  left_out text not null default '',
  decides text not null default '',
  starts_on date,
  ends_on date,
  currency text not null default 'EUR' check (currency ~ '^[A-Z]{3}$'),
  budget_cents int check (budget_cents > 0),
  -- What of the budget goes to the juniors together.
  juniors_cents int check (juniors_cents >= 0),
  brief_by text not null default '',
  brief_at timestamptz,
  -- What the team has to be able to do, by the keys of themes.
  skills jsonb not null default '[]',
  places int not null default 3 check (places between 1 and 12),
  time_zone text not null,
  -- What the client is told on Fridays, and until when they were told.
  tells_on_fridays boolean not null default true,
  told_until timestamptz,
  created_at timestamptz not null,
  launched_at timestamptz,
  delivered_at timestamptz,
  closed_at timestamptz,
  revision int not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  check (starts_on <= ends_on),
  check (juniors_cents <= budget_cents),
  check (status not in ('running', 'delivered') or launched_at is not null),
  check ((status = 'closed') = (closed_at is not null))
);
create index projects_of_edition on projects.projects (organisation_id, edition_id);
select platform.make_tenant('projects.projects');

-- By which a client reads and answers without an account: one a mail, all of them shut at once.
create table projects.links (
  organisation_id uuid not null,
  token_hash text not null,
  project_id uuid not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (organisation_id, token_hash),
  foreign key (organisation_id, project_id) references projects.projects on delete cascade
);
create index links_of_project on projects.links (organisation_id, project_id);
create index client_links_by_end on projects.links (expires_at);
select platform.make_tenant('projects.links');
grant select, delete on projects.links to binome_worker;
create policy for_purges on projects.links to binome_worker using (true);

create table projects.members (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  edition_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('mentor', 'junior')),
  joined_at timestamptz not null,
  left_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.projects on delete cascade,
  foreign key (organisation_id, person_id) references people.people
);
create unique index one_mentor_steers on projects.members (organisation_id, project_id)
  where role = 'mentor' and left_at is null;
create unique index one_team_a_junior on projects.members (organisation_id, edition_id, person_id)
  where role = 'junior' and left_at is null;
create index members_of_project on projects.members (organisation_id, project_id);
create index members_of_person on projects.members (organisation_id, person_id);
select platform.make_tenant('projects.members');

create table projects.milestones (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  title text not null check (title <> ''),
  due_on date not null,
  -- When the client had accepted all that it holds.
  reached_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.projects on delete cascade
);
create index milestones_of_project on projects.milestones (organisation_id, project_id);
select platform.make_tenant('projects.milestones');

create table projects.deliverables (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  position int not null,
  title text not null check (title <> ''),
  due_on date,
  -- What must not be forgotten in it, line by line.
  checks jsonb not null default '[]',
  milestone_id uuid,
  doer_id uuid,
  -- The client wrote it, or said yes to it: without one such, nothing is launched.
  agreed_at timestamptz,
  removed_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.projects on delete cascade,
  foreign key (organisation_id, milestone_id) references projects.milestones,
  foreign key (organisation_id, doer_id) references people.people
);
create index deliverables_of_project on projects.deliverables (organisation_id, project_id);
create index deliverables_of_milestone on projects.deliverables (organisation_id, milestone_id);
create index deliverables_of_doer on projects.deliverables (organisation_id, doer_id);
select platform.make_tenant('projects.deliverables');

-- What was sent to the client. Silence is no answer.
create table projects.versions (
  organisation_id uuid not null,
  id uuid not null,
  deliverable_id uuid not null,
  version int not null check (version > 0),
  sent_by uuid not null,
  sent_at timestamptz not null,
  note text not null,
  link text check (link <> ''),
  file_id uuid,
  file_name text,
  file_kind text,
  file_bytes int,
  -- Lines of the brief that it keeps, as whoever sent it says.
  ticked jsonb not null default '[]',
  answer text check (answer in ('accepted', 'change')),
  answer_word text not null default '',
  -- As whoever answered by the link wrote it.
  answered_by text,
  answered_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, deliverable_id) references projects.deliverables on delete cascade,
  foreign key (organisation_id, sent_by) references people.people,
  unique (organisation_id, deliverable_id, version),
  constraint something_sent check (note <> '' or num_nonnulls(link, file_id) > 0),
  constraint a_file_wholly_or_not check (num_nonnulls(file_id, file_name, file_kind, file_bytes) in (0, 4)),
  check (num_nonnulls(answer, answered_by, answered_at) in (0, 3)),
  check (answer is distinct from 'change' or answer_word <> '')
);
create index versions_of_sender on projects.versions (organisation_id, sent_by);
select platform.make_tenant('projects.versions');

-- Between the client and the team.
create table projects.comments (
  organisation_id uuid not null,
  id uuid not null,
  deliverable_id uuid not null,
  author_id uuid,
  client_name text,
  text text not null check (text <> ''),
  written_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, deliverable_id) references projects.deliverables on delete cascade,
  foreign key (organisation_id, author_id) references people.people,
  constraint one_writes check (num_nonnulls(author_id, client_name) = 1)
);
create index comments_of_deliverable on projects.comments (organisation_id, deliverable_id);
select platform.make_tenant('projects.comments');

-- How the client finds it: at each milestone, and at the end.
create table projects.client_words (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  milestone_id uuid,
  -- 3 is as hoped.
  score int not null check (score between 1 and 5),
  text text not null,
  by_name text not null,
  said_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.projects on delete cascade,
  foreign key (organisation_id, milestone_id) references projects.milestones
);
create unique index one_word_a_milestone on projects.client_words (organisation_id, milestone_id)
  where milestone_id is not null;
create unique index one_word_at_the_end on projects.client_words (organisation_id, project_id)
  where milestone_id is null;
create index client_words_of_project on projects.client_words (organisation_id, project_id);
select platform.make_tenant('projects.client_words');

create table projects.tasks (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  title text not null check (title <> ''),
  doer_id uuid,
  due_on date,
  done_at timestamptz,
  blocked_on text not null default '',
  blocked_since timestamptz,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.projects on delete cascade,
  foreign key (organisation_id, doer_id) references people.people,
  check ((blocked_on = '') = (blocked_since is null))
);
create index tasks_of_project on projects.tasks (organisation_id, project_id);
create index tasks_of_doer on projects.tasks (organisation_id, doer_id);
select platform.make_tenant('projects.tasks');

-- What the team says to each other: read by its members alone.
create table projects.notes (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  author_id uuid not null,
  text text not null check (text <> ''),
  written_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.projects on delete cascade,
  foreign key (organisation_id, author_id) references people.people
);
create index notes_of_project on projects.notes (organisation_id, project_id);
create index notes_of_author on projects.notes (organisation_id, author_id);
select platform.make_tenant('projects.notes');

-- An advisor's hour, for one question of one team.
create table projects.hours (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  advisor_id uuid not null,
  subject text not null check (subject <> ''),
  starts_at timestamptz not null,
  minutes int not null check (minutes between 10 and 180),
  time_zone text not null,
  project_id uuid,
  asked_by uuid,
  question text not null default '',
  asked_at timestamptz,
  answer text not null default '',
  answered_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, advisor_id) references people.people,
  foreign key (organisation_id, project_id) references projects.projects,
  foreign key (organisation_id, asked_by) references people.people,
  unique (organisation_id, advisor_id, starts_at),
  unique (organisation_id, project_id, starts_at),
  constraint asked_wholly check (num_nonnulls(project_id, asked_by, asked_at) in (0, 3)
    and (project_id is null) = (question = '')),
  check ((answer = '') = (answered_at is null)),
  check (answer = '' or project_id is not null)
);
create index hours_of_edition on projects.hours (organisation_id, edition_id, starts_at);
create index hours_of_asker on projects.hours (organisation_id, asked_by);
select platform.make_tenant('projects.hours');

-- An hour that one team has is no other's, whatever a caller forgets.
create function projects.hour_is_given_once() returns trigger language plpgsql as $$
begin
  if old.project_id is not null and new.project_id is not null and old.project_id <> new.project_id then
    raise exception 'An hour is given once.' using errcode = 'unique_violation', constraint = 'hour_is_given_once';
  end if;
  return new;
end $$;
create trigger hour_is_given_once before update on projects.hours
  for each row execute function projects.hour_is_given_once();

-- What was agreed with whom, invoiced and paid. Nobody is paid from here.
create table projects.pay_lines (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  person_id uuid not null,
  what text not null check (what <> ''),
  cents int not null check (cents <> 0),
  agreed_on date not null,
  invoiced_on date,
  paid_on date,
  -- What a paid line had wrong is a line of its own.
  corrects_id uuid,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.projects,
  foreign key (organisation_id, person_id) references people.people,
  foreign key (organisation_id, written_by) references people.people,
  foreign key (organisation_id, corrects_id) references projects.pay_lines,
  check (cents > 0 or corrects_id is not null),
  check (paid_on is null or invoiced_on is not null)
);
create index pay_lines_of_project on projects.pay_lines (organisation_id, project_id);
create index pay_lines_of_person on projects.pay_lines (organisation_id, person_id);
select platform.make_tenant('projects.pay_lines');

create function projects.paid_stays() returns trigger language plpgsql as $$
begin
  if old.paid_on is not null then
    raise exception 'A paid line never changes.' using errcode = 'check_violation', constraint = 'paid_stays';
  end if;
  return coalesce(new, old);
end $$;
create trigger paid_stays before update or delete on projects.pay_lines
  for each row execute function projects.paid_stays();

-- What figures are counted from: nobody's name or word. One line a project that was launched.
create view projects.counts with (security_invoker = true) as
  select
    projects.organisation_id,
    projects.edition_id,
    projects.delivered_at is not null as delivered,
    projects.delivered_at is null and projects.status = 'closed' as given_up,
    projects.ends_on,
    (projects.delivered_at at time zone projects.time_zone)::date as delivered_on,
    (select count(*)::int from projects.milestones where milestones.organisation_id = projects.organisation_id
      and milestones.project_id = projects.id and milestones.reached_at is not null)
      + (projects.delivered_at is not null)::int as words_asked,
    coalesce(said.words, 0) as words_said,
    coalesce(said.as_hoped, 0) as words_as_hoped
  from projects.projects
  -- A word on what was taken back afterwards is kept, and not counted.
  left join lateral (
    select count(*)::int as words, (count(*) filter (where score >= 3))::int as as_hoped
    from projects.client_words
    left join projects.milestones on milestones.organisation_id = client_words.organisation_id
      and milestones.id = client_words.milestone_id
    where client_words.organisation_id = projects.organisation_id and client_words.project_id = projects.id
      and case when client_words.milestone_id is null then projects.delivered_at else milestones.reached_at end is not null
  ) as said on true
  where projects.launched_at is not null;
grant select on projects.counts to binome_app;

create view projects.milestone_counts with (security_invoker = true) as
  select
    milestones.organisation_id,
    projects.edition_id,
    milestones.due_on,
    (milestones.reached_at at time zone projects.time_zone)::date as reached_on,
    milestones.reached_at is not null and not exists (
      select from projects.versions join projects.deliverables
        on deliverables.organisation_id = versions.organisation_id and deliverables.id = versions.deliverable_id
      where deliverables.organisation_id = milestones.organisation_id and deliverables.milestone_id = milestones.id
        and deliverables.removed_at is null and versions.answer = 'change') as at_first_try
  from projects.milestones
  join projects.projects on projects.organisation_id = milestones.organisation_id and projects.id = milestones.project_id
  where projects.launched_at is not null;
grant select on projects.milestone_counts to binome_app;
