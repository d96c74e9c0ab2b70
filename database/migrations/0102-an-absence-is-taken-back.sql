-- What an absence moved or called off, as it stood before: it comes back where the absence is taken back, nothing else has
-- changed it, and the other has not agreed to another date.
create table meetings.covered (
  organisation_id uuid not null,
  absence_id uuid not null,
  meeting_id uuid not null,
  stood jsonb not null,
  -- How many times its date had changed once it was covered.
  sequence int not null,
  primary key (organisation_id, absence_id, meeting_id),
  foreign key (organisation_id, absence_id) references meetings.absences (organisation_id, id) on delete cascade,
  foreign key (organisation_id, meeting_id) references meetings.meetings (organisation_id, id) on delete cascade
);
create index covered_by_meeting on meetings.covered (organisation_id, meeting_id);
select platform.make_tenant('meetings.covered');
