-- What a defence is looked at for: criteria of a project, set by the team and by its mentors, seen by whoever defends and by the
-- jury. Words and no mark.
alter table training.projects add column rubric jsonb not null default '[]';

alter table training.rehearsals
  -- Without the mentor, with the bank and the clock.
  add column alone boolean not null default false,
  -- The clock stands since then.
  add column paused_at timestamptz,
  -- Of the question that is asked now, and how many seconds each of the others took.
  add column asked_since timestamptz,
  add column answered jsonb not null default '{}',
  -- Questions that the two come back to.
  add column to_review jsonb not null default '[]',
  -- The mentor's own, read by nobody else.
  add column notes text not null default '',
  -- What whoever defends wants to work on, and where they see themselves before, after, and as their mentor sees it.
  add column aim text not null default '',
  add column before_levels jsonb not null default '{}',
  add column own_levels jsonb not null default '{}',
  add column mentor_levels jsonb not null default '{}',
  -- As it was when the showing began; until then the project's.
  add column rubric jsonb,
  add constraint own_levels_first check (mentor_levels = '{}' or own_words is not null);

alter table training.defences
  -- As it was when the jury decided; until then the project's.
  add column rubric jsonb,
  add column levels jsonb not null default '{}';
