-- Who of the client said that a deliverable is wanted, as they wrote it; of those agreed before, nobody knows.
alter table projects.deliverables add column agreed_by text check (agreed_by <> ''),
  add constraint nobody_agrees_to_what_is_proposed check (agreed_by is null or agreed_at is not null);
