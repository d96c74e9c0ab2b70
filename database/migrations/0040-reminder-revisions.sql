-- Two of a team who change one reminder at once: the second reads what the first wrote before it is replaced.
alter table reminders.rules add column revision int not null default 1 check (revision > 0);
