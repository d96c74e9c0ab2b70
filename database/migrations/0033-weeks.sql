-- When somebody can meet, for all their pairs at once, by their own clock.
create table meetings.weeks (
  organisation_id uuid not null,
  person_id uuid not null,
  -- Half-hours of the week, 0 is Monday 00:00; null until somebody says them here: what their form answered holds then.
  hours jsonb,
  -- Where they meet by video, whoever the other is.
  meeting_link text check (length(meeting_link) <= 500),
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references people.people
);
select platform.make_tenant('meetings.weeks');

-- A day that is not like its weekday: its half-hours, none where it is taken.
create table meetings.other_days (
  organisation_id uuid not null,
  person_id uuid not null,
  on_day date not null,
  hours jsonb not null,
  primary key (organisation_id, person_id, on_day),
  foreign key (organisation_id, person_id) references people.people
);
select platform.make_tenant('meetings.other_days');

create table meetings.absences (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  from_on date not null,
  until_on date not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references people.people,
  constraint ends_after_its_beginning check (from_on <= until_on)
);
create index absences_by_person on meetings.absences (organisation_id, person_id, until_on);
select platform.make_tenant('meetings.absences');
