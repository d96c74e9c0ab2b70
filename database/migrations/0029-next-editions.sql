-- The edition of the same programme that this one continues.
alter table programmes.editions add column previous_edition_id uuid;

-- Somebody of an earlier edition is invited back, in a role, with the answers that they gave then.
create table enrolment.invitations (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  -- Who is invited, under their address of today, and whose answers come along: the same, unless the address changed.
  person_id uuid not null,
  former_person_id uuid not null,
  role text not null check (role in ('mentor', 'mentee')),
  invited_at timestamptz not null,
  until timestamptz not null,
  accepted_at timestamptz,
  declined_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, edition_id, person_id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, person_id) references people.people,
  foreign key (organisation_id, former_person_id) references people.people,
  constraint answered_once check (num_nonnulls(accepted_at, declined_at) <= 1)
);
create index invitations_by_person on enrolment.invitations (organisation_id, person_id);
select platform.make_tenant('enrolment.invitations');

-- Somebody who came back under another address is who they were: former pairs stay vetoes. Nothing else is joined.
create table matching.same_people (
  organisation_id uuid not null,
  person_id uuid not null,
  former_person_id uuid not null,
  primary key (organisation_id, person_id, former_person_id)
);
select platform.make_tenant('matching.same_people');
