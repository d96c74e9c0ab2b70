-- A call for volunteers of one edition, at an address that can be passed round.
create table enrolment.calls (
  organisation_id uuid not null,
  edition_id uuid not null,
  address text not null check (address ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(address) <= 60),
  is_open boolean not null,
  -- The last day on which it is answered, where the organisation is; null for no end.
  closes_on date,
  roles jsonb not null,
  -- { "fr": …, "en": … }: what people are promised, and where it takes place.
  promise jsonb not null,
  places jsonb not null,
  -- Since when its page may be read by anybody; null while it was never open.
  first_opened_at timestamptz,
  revision int not null,
  updated_at timestamptz not null,
  primary key (organisation_id, edition_id),
  unique (organisation_id, address),
  foreign key (organisation_id, edition_id) references programmes.editions
);
select platform.make_tenant('enrolment.calls');

-- What somebody answered to a call. Nobody is enrolled by it before whoever reads the mail of this address has said yes.
create table enrolment.applications (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  role text not null check (role in ('mentor', 'mentee')),
  language text not null check (language in ('fr', 'en')),
  -- Gone once they are confirmed: from then on they stand in the directory and in the enrolment.
  email text,
  name text,
  city text,
  answers jsonb,
  questionnaire_version int not null,
  -- The charter that was accepted, by its number.
  charter_version int not null,
  token_hash text not null,
  sent_at timestamptz not null,
  until timestamptz not null,
  confirmed_at timestamptz,
  person_id uuid,
  primary key (organisation_id, id),
  unique (organisation_id, token_hash),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, person_id) references people.people,
  constraint confirmed_by_somebody check ((confirmed_at is null) = (person_id is null)),
  constraint forgotten_once_confirmed check ((confirmed_at is null) = (email is not null and name is not null and answers is not null))
);
create index applications_by_edition on enrolment.applications (organisation_id, edition_id);
create index applications_by_person on enrolment.applications (organisation_id, person_id, edition_id);
create index applications_unconfirmed on enrolment.applications (until) where confirmed_at is null;
select platform.make_tenant('enrolment.applications');
create policy purger on enrolment.applications to binome_worker using (true) with check (true);
grant select, delete on enrolment.applications to binome_worker;

-- When this person last answered the call and confirmed it; null for who came otherwise.
alter table enrolment.enrolments add column applied_at timestamptz;
