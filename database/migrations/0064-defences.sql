-- Questions that a defence may bring, project by project: the team's, and those that mentors add.
create table training.questions (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  text text not null check (text <> ''),
  by_person uuid not null,
  added_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references training.projects on delete cascade,
  foreign key (organisation_id, by_person) references people.people
);
create index questions_of_project on training.questions (organisation_id, project_id);
select platform.make_tenant('training.questions');

-- A defence that is practised: words of two, no mark.
create table training.rehearsals (
  organisation_id uuid not null,
  id uuid not null,
  placement_id uuid not null,
  relationship_id uuid not null,
  step text not null check (step in ('ready', 'showing', 'answering', 'own', 'mentor', 'over')),
  step_since timestamptz not null,
  begun_at timestamptz not null,
  -- In the order in which they were drawn; the last one is asked.
  drawn jsonb not null,
  own_words jsonb,
  mentor_words jsonb,
  kept text,
  primary key (organisation_id, id),
  foreign key (organisation_id, placement_id) references training.placements on delete cascade,
  foreign key (organisation_id, relationship_id) references relationships.relationships on delete cascade,
  -- Whoever defends judges first.
  constraint own_view_first check (mentor_words is null or own_words is not null)
);
create unique index one_rehearsal_at_a_time on training.rehearsals (organisation_id, placement_id) where step <> 'over';
create index rehearsals_of_pair on training.rehearsals (organisation_id, relationship_id);
select platform.make_tenant('training.rehearsals');

create table training.defences (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  placement_id uuid not null,
  starts_at timestamptz not null,
  time_zone text not null,
  place text not null,
  result text check (result in ('validated', 'to-complete', 'to-redo')),
  reasons text not null default '',
  -- When they come back with what is missing.
  back_on date,
  decided_by uuid,
  decided_at timestamptz,
  planned_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, placement_id) references training.placements on delete cascade,
  foreign key (organisation_id, decided_by) references people.people,
  constraint decided_wholly_or_not check (num_nonnulls(result, decided_by, decided_at) in (0, 3)),
  constraint back_with_a_day check (result is null or (result = 'validated') = (back_on is null))
);
create index defences_of_edition on training.defences (organisation_id, edition_id, starts_at);
create index defences_of_placement on training.defences (organisation_id, placement_id);
select platform.make_tenant('training.defences');

create table training.jurors (
  organisation_id uuid not null,
  defence_id uuid not null,
  person_id uuid not null,
  primary key (organisation_id, defence_id, person_id),
  foreign key (organisation_id, defence_id) references training.defences on delete cascade,
  foreign key (organisation_id, person_id) references people.people
);
create index jurors_of_person on training.jurors (organisation_id, person_id);
select platform.make_tenant('training.jurors');
