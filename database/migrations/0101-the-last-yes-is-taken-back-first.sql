-- What stood when a client answered, to stand again exactly once they take that answer back; and what a yes to the one puts to an
-- end of the other, where both move the same sums or days.
alter table projects.amendments
  add column stood jsonb,
  drop constraint amendments_ended_as_check,
  add constraint amendments_ended_as_check check (ended_as in ('agreed', 'refused', 'withdrawn', 'lapsed', 'overtaken'));
alter table projects.extras
  drop column ended_on,
  add column stood jsonb,
  -- What was proposed went by sums or days that have moved: the team says anew what it would change.
  add column overtaken_at timestamptz;
