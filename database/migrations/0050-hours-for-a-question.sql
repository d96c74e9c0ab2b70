-- Of an hour that was booked in one step: when it is, whether it was useful, and what was done with it.
alter table requests.searches
  add column booked_at timestamptz,
  add column useful text check (useful in ('yes', 'partly', 'no', 'not-held')),
  add column useful_at timestamptz,
  add column outcome text,
  add column outcome_at timestamptz,
  add constraint told_of_what_was_booked check (booked_at is not null or (useful is null and outcome is null)),
  add constraint useful_has_its_instant check ((useful is null) = (useful_at is null)),
  add constraint outcome_has_its_instant check ((outcome is null) = (outcome_at is null));
