-- A word to the other with another date; and how many times a date has changed, which calendars ask for (RFC 5545, 3.8.7.4).
alter table meetings.meetings
  add column move_word text,
  add column sequence int not null default 0 check (sequence >= 0);
