-- What a line was counted at, so that a month is read by level; of lines kept before this, nobody knows any more.
alter table training.lines
  add column level int check (level between 1 and 9),
  -- Held, as both said; false where one of them did.
  add column said_by_both boolean not null default false;
