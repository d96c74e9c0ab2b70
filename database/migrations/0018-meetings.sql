create schema meetings;
grant usage on schema meetings to binome_app, binome_worker;

-- One table for what was planned and for what was noted afterwards. What a meeting is (`state`) is computed from this
-- row and from what each side says of it; the column is kept so that lists and figures read it.
create table meetings.meetings (
  organisation_id uuid not null,
  id uuid not null,
  relationship_id uuid not null,
  edition_id uuid not null,
  -- Its day on the clock that it was chosen by.
  held_on date not null,
  -- Of a planned one: an instant, which no change of a zone's rules moves, with the hour and the zone as they were chosen.
  starts_at timestamptz,
  minutes int check (minutes between 5 and 600),
  wall_time text,
  time_zone text,
  means text not null check (means in ('place', 'lunch', 'video', 'phone')),
  place text,
  created_by uuid not null,
  created_at timestamptz not null,
  moved_at timestamptz,
  cancelled_at timestamptz,
  cancelled_by uuid,
  cancel_word text,
  excused_by uuid,
  -- Noted within two days of another: counts once until somebody says whether they are one.
  maybe_same_as uuid,
  state text not null
    check (state in ('planned', 'held', 'excused', 'missed', 'contested', 'unconfirmed', 'cancelled')),
  held_by text check (held_by in ('one', 'both')),
  is_late boolean not null default false,
  -- Held, and not perhaps the same as another: what every figure counts.
  counts boolean not null default false,
  settles_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, relationship_id) references relationships.relationships on delete cascade,
  foreign key (organisation_id, created_by) references people.people,
  foreign key (organisation_id, maybe_same_as) references meetings.meetings,
  constraint planned_wholly_or_not check (num_nonnulls(starts_at, minutes, wall_time, time_zone) in (0, 4)),
  constraint cancelled_wholly_or_not check ((cancelled_at is null) = (cancelled_by is null)),
  constraint only_held_ones_count check (not counts or (state = 'held' and maybe_same_as is null)),
  constraint held_by_somebody check ((state = 'held') = (held_by is not null)),
  constraint never_held_unless_planned_or_noted check (starts_at is not null or state not in ('planned', 'unconfirmed'))
);
create index meetings_by_relationship on meetings.meetings (organisation_id, relationship_id, held_on);
create index meetings_by_edition on meetings.meetings (organisation_id, edition_id);
select platform.make_tenant('meetings.meetings');

-- A row a person: who agreed to the date, and who came as far as anybody said.
create table meetings.attendance (
  organisation_id uuid not null,
  meeting_id uuid not null,
  person_id uuid not null,
  agreed_at timestamptz,
  came boolean,
  primary key (organisation_id, meeting_id, person_id),
  foreign key (organisation_id, meeting_id) references meetings.meetings on delete cascade,
  foreign key (organisation_id, person_id) references people.people
);
create index attendance_by_person on meetings.attendance (organisation_id, person_id);
select platform.make_tenant('meetings.attendance');

-- The last word of each side.
create table meetings.words (
  organisation_id uuid not null,
  meeting_id uuid not null,
  person_id uuid not null,
  said text not null check (said in ('met', 'missed', 'moved', 'disputed')),
  absent jsonb not null,
  said_at timestamptz not null,
  primary key (organisation_id, meeting_id, person_id),
  foreign key (organisation_id, meeting_id, person_id) references meetings.attendance on delete cascade
);
select platform.make_tenant('meetings.words');
