-- A year after the beginning people are asked once more what came of it.
alter table feedback.forms drop constraint forms_moment_check;
alter table feedback.forms add constraint forms_moment_check
  check (moment in ('first-meeting', 'month', 'middle', 'closing', 'follow-up', 'year'));
