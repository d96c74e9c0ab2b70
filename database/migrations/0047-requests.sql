-- Editions in which people ask each other: how many requests somebody may have open, until when each waits, and whether a
-- free hour is booked at once. Null where the team makes the pairs.
alter table programmes.editions add column requests jsonb;

create view programmes.request_terms with (security_invoker = true) as
  select organisation_id, id as edition_id, requests as terms from programmes.editions where requests is not null;
grant select on programmes.request_terms to binome_app;

-- Who is in which edition as what, and what of it others of the edition may read: never an answer but the themes.
create view enrolment.members with (security_invoker = true) as
  select enrolments.organisation_id, enrolments.id, edition_id, person_id, role, status, capacity_pairs,
    coalesce(places.taken, 0) as taken_pairs, answers -> 'offers' as offers
  from enrolment.enrolments
  left join platform.places
    on places.organisation_id = enrolments.organisation_id and places.kind = 'enrolment' and places.id = enrolments.id;
grant select on enrolment.members to binome_app;

-- Null where no round proposed it: one of the two asked the other, or the team paired them by hand.
alter table relationships.relationships alter column run_id drop not null;

create schema requests;
grant usage on schema requests to binome_app, binome_worker;

-- What somebody looks for, with the people they would ask, in their order, and how it ended.
create table requests.searches (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  enrolment_id uuid not null,
  person_id uuid not null,
  need text not null,
  tried text not null,
  theme text,
  needed_by date,
  status text not null check (status in ('open', 'agreeing', 'matched', 'by-hand', 'nobody', 'withdrawn')),
  -- Of whoever said yes, once somebody has.
  relationship_id uuid,
  -- Counts among those that this person may have open at once.
  holds_place boolean not null default true,
  opened_at timestamptz not null,
  ended_at timestamptz,
  -- What the team offers instead, where nobody was found.
  offer text,
  primary key (organisation_id, id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, person_id) references people.people,
  constraint end_has_its_instant check ((status in ('matched', 'nobody', 'withdrawn')) = (ended_at is not null)),
  constraint yes_has_its_pair check (status not in ('agreeing', 'matched') or relationship_id is not null)
);
create index searches_by_person on requests.searches (organisation_id, person_id);
create index searches_by_edition on requests.searches (organisation_id, edition_id, status);
create index searches_by_relationship on requests.searches (organisation_id, relationship_id);
select platform.make_tenant('requests.searches');

-- One person asked, or to be asked in their turn.
create table requests.requests (
  organisation_id uuid not null,
  id uuid not null,
  search_id uuid not null,
  edition_id uuid not null,
  rank int not null check (rank >= 1),
  mentor_enrolment_id uuid not null,
  mentor_person_id uuid not null,
  message text not null,
  lunch boolean not null,
  -- What each of the two may read of why they suit each other.
  reasons jsonb not null,
  status text not null
    check (status in ('kept', 'sent', 'accepted', 'declined', 'expired', 'withdrawn', 'passed-over')),
  kept_at timestamptz not null,
  sent_at timestamptz,
  answer_by timestamptz,
  closed_at timestamptz,
  -- Why it was taken back or passed over, by no answer of the one asked.
  closed_why text check (closed_why in ('by-asker', 'mentor-full', 'mentor-away', 'mentor-left', 'asker-left', 'asker-matched', 'not-agreed')),
  -- Of a "not now": read by whoever asked, and by the team.
  reason text,
  reason_line text,
  recommends_enrolment_id uuid,
  -- "Tell me more": once.
  question text,
  questioned_at timestamptz,
  reply text,
  replied_at timestamptz,
  -- Why no answer: asked once of who let it expire.
  silence text,
  primary key (organisation_id, id),
  foreign key (organisation_id, search_id) references requests.searches,
  foreign key (organisation_id, mentor_person_id) references people.people,
  constraint one_wish_a_mentor unique (organisation_id, search_id, mentor_enrolment_id),
  constraint sent_has_its_deadline check ((sent_at is null) = (answer_by is null)),
  constraint closing_has_its_instant check ((status in ('kept', 'sent')) = (closed_at is null)),
  constraint decline_has_its_reason check ((status = 'declined') = (reason is not null)),
  constraint answered_after_asking check (replied_at is null or questioned_at is not null)
);
-- One person at a time.
create unique index one_sent on requests.requests (organisation_id, search_id) where status in ('sent', 'accepted');
create index requests_by_mentor on requests.requests (organisation_id, mentor_person_id, status);
create index requests_by_mentor_enrolment on requests.requests (organisation_id, mentor_enrolment_id) where status = 'sent';
create index requests_by_edition on requests.requests (organisation_id, edition_id);
select platform.make_tenant('requests.requests');
