-- An evening in rounds, in which each meets several for a few minutes.
alter table gatherings.gatherings drop constraint gatherings_kind_check;
alter table gatherings.gatherings add constraint gatherings_kind_check
  check (kind in ('kick-off', 'middle', 'closing', 'afterwork', 'meet-and-share'));

-- Nobody is at two tables in one round, and no two meet twice.
create table gatherings.encounters (
  organisation_id uuid not null,
  gathering_id uuid not null,
  round integer not null check (round >= 1),
  mentee_id uuid not null,
  mentor_id uuid not null,
  primary key (organisation_id, gathering_id, round, mentee_id),
  constraint one_table_a_mentor unique (organisation_id, gathering_id, round, mentor_id),
  constraint meet_once unique (organisation_id, gathering_id, mentee_id, mentor_id),
  foreign key (organisation_id, gathering_id) references gatherings.gatherings on delete cascade,
  foreign key (organisation_id, mentee_id) references people.people,
  foreign key (organisation_id, mentor_id) references people.people
);
select platform.make_tenant('gatherings.encounters');
