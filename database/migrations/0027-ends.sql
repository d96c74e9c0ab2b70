-- How a pair ends: on its last day, early, never begun, or followed by another; and what a year later is erased.
alter table relationships.relationships
  -- The calendar day of the organisation on which it is over; counted from publication, moved by those who go on.
  add column last_on date,
  -- By what it ended; never by which of the two.
  add column ended_by text check (ended_by in ('party', 'both', 'team', 'referent', 'leaving', 'silence', 'last-day')),
  -- A later pair of one of its people, in the same edition: it then counts as re-paired.
  add column followed_by uuid,
  -- Nothing held for long: closing was proposed to the two, who may object.
  add column silence_asked_at timestamptz,
  add column silence_objected_at timestamptz,
  add column words_erased_at timestamptz,
  add foreign key (organisation_id, followed_by) references relationships.relationships,
  add constraint only_ended_ones_are_followed check (followed_by is null or ended_at is not null),
  add constraint only_ended_ones_are_erased check (words_erased_at is null or ended_at is not null);
create index relationships_by_last_day on relationships.relationships (organisation_id, last_on)
  where status = 'active';

do $$
declare
  organisation record;
begin
  for organisation in select id, time_zone from people.organisations loop
    perform set_config('app.organisation', organisation.id::text, true);
    update relationships.relationships set last_on =
      (proposed_at at time zone organisation.time_zone)::date + (agreement->>'durationDays')::int
      where status = 'active';
  end loop;
  perform set_config('app.organisation', '', true);
end $$;

-- The life of each pair in instants and kinds, for later modules: never a word, and never by whom it ended.
create view relationships.lives with (security_invoker = true) as
  select organisation_id, id as relationship_id, edition_id, kind, status, proposed_at, activated_at, last_on,
    ended_at, ended_by,
    case when followed_by is not null and ended_kind in ('ended-early', 'never-started') then 're-paired'
      else ended_kind end as ended_kind,
    ended_kind as ended_as, followed_by, silence_asked_at, silence_objected_at
  from relationships.relationships;
grant select on relationships.lives to binome_app;

-- A date that the end of its pair called off: by nobody in it.
alter table meetings.meetings drop constraint cancelled_wholly_or_not;
alter table meetings.meetings
  add constraint cancelled_by_somebody_or_by_the_end check (cancelled_at is not null or cancelled_by is null);

-- What an ended pair is not asked any more.
alter table feedback.check_ins add column let_go_at timestamptz,
  add constraint answered_or_let_go check (answered_at is null or let_go_at is null);

-- Why a pair ended, as whoever ended it says: read by the referent alone, or by the team where there is none.
create table feedback.ending_reasons (
  organisation_id uuid not null,
  relationship_id uuid not null,
  edition_id uuid not null,
  person_id uuid not null,
  told_as text not null check (told_as in ('party', 'team', 'referent')),
  -- Null: none was given, and none is asked for again.
  reason text check (reason in ('no-time', 'needs-differ', 'hours-differ', 'no-answer', 'goal-reached', 'life', 'other')),
  words text not null check (length(words) <= 2000),
  -- As the screen said before it was sent.
  read_by text not null check (read_by in ('referent', 'team')),
  told_at timestamptz not null,
  primary key (organisation_id, relationship_id),
  foreign key (organisation_id, relationship_id) references relationships.relationships,
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, person_id) references people.people
);
create index ending_reasons_by_edition on feedback.ending_reasons (organisation_id, edition_id, told_at);
select platform.make_tenant('feedback.ending_reasons');
