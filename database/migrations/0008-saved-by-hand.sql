-- Which fields somebody saved by hand, and when: a sheet that comes later never undoes them.
alter table people.people add column saved_by_hand jsonb not null default '{}';
alter table enrolment.enrolments
  add column answers_saved_by_hand jsonb not null default '{}',
  add column capacity_saved_by_hand_at timestamptz;
