-- When somebody's answers were last written, and what a network's health is read from.
create or replace view enrolment.members with (security_invoker = true) as
  select enrolments.organisation_id, enrolments.id, enrolments.edition_id, enrolments.person_id, enrolments.role,
    enrolments.status, enrolments.capacity_pairs, coalesce(places.taken, 0) as taken_pairs, enrolments.answers -> 'offers' as offers,
    enrolments.created_at as enrolled_at, enrolments.updated_at as answered_at
  from enrolment.enrolments
  left join platform.places on places.organisation_id = enrolments.organisation_id and places.kind = 'enrolment'
    and places.id = enrolments.id;

-- A yes stays an answer, also where both did not agree on it afterwards.
alter table requests.requests add column said_yes_at timestamptz;

do $$
declare
  organisation record;
begin
  for organisation in select id from people.organisations loop
    perform set_config('app.organisation', organisation.id::text, true);
    update requests.requests set said_yes_at = closed_at where status = 'accepted';
  end loop;
  perform set_config('app.organisation', '', true);
end $$;

create view requests.asked with (security_invoker = true) as
  select requests.organisation_id, requests.id, requests.edition_id, requests.search_id, requests.mentor_enrolment_id,
    requests.mentor_person_id, case when requests.said_yes_at is null then requests.status else 'accepted' end as status,
    requests.sent_at, requests.answer_by, coalesce(requests.said_yes_at, requests.closed_at) as closed_at, searches.person_id,
    searches.theme, searches.booked_at is not null as is_hour
  from requests.requests
  join requests.searches on searches.organisation_id = requests.organisation_id and searches.id = requests.search_id
  where requests.sent_at is not null;
grant select on requests.asked to binome_app;

create view requests.looked_for with (security_invoker = true) as
  select organisation_id, edition_id, id as search_id, enrolment_id, theme, status, opened_at, ended_at, booked_at, useful,
    outcome is not null as said_what_came
  from requests.searches;
grant select on requests.looked_for to binome_app;

-- Which version of the charter each has accepted last, in an edition.
create view relationships.charters_accepted with (security_invoker = true) as
  select organisation_id, edition_id, person_id, max(version) as version
  from relationships.charter_acceptances group by organisation_id, edition_id, person_id;
grant select on relationships.charters_accepted to binome_app;

-- What a team writes to some of a network at once; it leaves half a minute later, and can be taken back until then. What the clock
-- asks twice a year is written by nobody, in our own words.
create table requests.nudges (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  written_by uuid,
  kind text not null check (kind in ('answer', 'theme', 'still-true', 'charter')),
  text text,
  theme text,
  written_at timestamptz not null,
  leaves_at timestamptz not null,
  taken_back_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, written_by) references people.people,
  constraint words_are_somebodys check ((text is null) = (written_by is null)),
  constraint theme_is_of_its_kind check ((kind = 'theme') = (theme is not null))
);
create index nudges_of_edition on requests.nudges (organisation_id, edition_id, written_at desc);
select platform.make_tenant('requests.nudges');

create table requests.nudged (
  organisation_id uuid not null,
  nudge_id uuid not null,
  enrolment_id uuid not null,
  primary key (organisation_id, nudge_id, enrolment_id),
  foreign key (organisation_id, nudge_id) references requests.nudges on delete cascade
);
create index nudged_enrolments on requests.nudged (organisation_id, enrolment_id);
select platform.make_tenant('requests.nudged');

-- "Is this still true?": yes, in one tap.
create table requests.still_true (
  organisation_id uuid not null,
  enrolment_id uuid not null,
  said_at timestamptz not null,
  primary key (organisation_id, enrolment_id)
);
select platform.make_tenant('requests.still_true');

create view requests.said_still_true with (security_invoker = true) as
  select organisation_id, enrolment_id, said_at from requests.still_true;
grant select on requests.said_still_true to binome_app;

create view requests.written_to with (security_invoker = true) as
  select nudges.organisation_id, nudges.edition_id, nudged.enrolment_id, nudges.kind, max(nudges.written_at) as written_at
  from requests.nudged
  join requests.nudges on nudges.organisation_id = nudged.organisation_id and nudges.id = nudged.nudge_id
  where nudges.taken_back_at is null
  group by nudges.organisation_id, nudges.edition_id, nudged.enrolment_id, nudges.kind;
grant select on requests.written_to to binome_app;
