-- The hour of the day, by the clock that they live by, at which somebody likes to get what can wait; null: a working day's daytime.
alter table people.people add column mail_hour smallint check (mail_hour between 5 and 22);
