create schema partners;
grant usage on schema partners to binome_app, binome_worker;

-- Another organisation that takes part in an edition for some weeks: it is a row of the host, and its mentors are the host's people.
create table partners.partners (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  name text not null check (name <> ''),
  -- Days of the host. The day after the last one, its mentors and its readers are out.
  from_on date not null,
  until_on date not null,
  -- Whose charter its mentors accept.
  charter_of text not null check (charter_of in ('programme', 'partner')),
  charter jsonb,
  charter_version int not null default 1,
  added_at timestamptz not null,
  updated_at timestamptz not null,
  ended_at timestamptz,
  revision int not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  constraint ends_after_it_begins check (until_on >= from_on),
  constraint its_charter_has_words check (charter_of = 'programme' or charter is not null)
);
create unique index one_name_a_partner on partners.partners (organisation_id, edition_id, lower(name)) where ended_at is null;
select platform.make_tenant('partners.partners');

-- Who comes for it. Somebody mentors for one partner of an edition at a time.
create table partners.mentors (
  organisation_id uuid not null,
  partner_id uuid not null,
  edition_id uuid not null,
  person_id uuid not null,
  enrolment_id uuid not null,
  added_at timestamptz not null,
  left_at timestamptz,
  primary key (organisation_id, partner_id, person_id),
  foreign key (organisation_id, partner_id) references partners.partners on delete cascade,
  foreign key (organisation_id, person_id) references people.people,
  foreign key (organisation_id, enrolment_id) references enrolment.enrolments
);
create unique index for_one_partner_at_a_time on partners.mentors (organisation_id, edition_id, person_id)
  where left_at is null;
create index partner_mentors_by_person on partners.mentors (organisation_id, person_id);
create index partner_mentors_by_enrolment on partners.mentors (organisation_id, enrolment_id);
select platform.make_tenant('partners.mentors');

-- Who reads, for the partner, the figures of its own mentors.
create table partners.readers (
  organisation_id uuid not null,
  partner_id uuid not null,
  person_id uuid not null,
  named_at timestamptz not null,
  primary key (organisation_id, partner_id, person_id),
  foreign key (organisation_id, partner_id) references partners.partners on delete cascade,
  foreign key (organisation_id, person_id) references people.people
);
create index partner_readers_by_person on partners.readers (organisation_id, person_id);
select platform.make_tenant('partners.readers');

-- Every wording that a partner's charter has had, kept by the database itself as those of editions are.
create table partners.charters (
  organisation_id uuid not null,
  partner_id uuid not null,
  version int not null check (version >= 1),
  language text not null check (language in ('fr', 'en')),
  text text not null,
  since timestamptz not null,
  primary key (organisation_id, partner_id, version, language),
  foreign key (organisation_id, partner_id) references partners.partners on delete cascade
);
select platform.make_tenant('partners.charters');

create function partners.keep_charter() returns trigger language plpgsql as $$
begin
  insert into partners.charters (organisation_id, partner_id, version, language, text, since)
    select new.organisation_id, new.id, new.charter_version, words.key, words.value, new.updated_at
    from jsonb_each_text(new.charter) as words
    on conflict do nothing;
  return new;
end $$;
create trigger keep_charter after insert or update of charter, charter_version on partners.partners
  for each row when (new.charter is not null) execute function partners.keep_charter();
create trigger keep_charter_as_it_was before update on partners.charters
  for each row execute function programmes.keep_charter_as_it_was();

-- For later modules: of whom an edition's mentors come, until when, and the charter that they accept instead of the edition's.
create view partners.coming with (security_invoker = true) as
  select mentors.organisation_id, mentors.edition_id, mentors.person_id, partners.id as partner_id, partners.name,
    partners.until_on, partners.charter_version,
    case partners.charter_of when 'partner' then partners.charter end as charter
  from partners.mentors
  join partners.partners
    on partners.organisation_id = mentors.organisation_id and partners.id = mentors.partner_id
  where mentors.left_at is null and partners.ended_at is null;
grant select on partners.coming to binome_app;

-- Whoever has ever mentored for a partner, and between which instants: whose figures are whose.
create view partners.came with (security_invoker = true) as
  select organisation_id, partner_id, edition_id, person_id, added_at, left_at from partners.mentors;
grant select on partners.came to binome_app;

create view partners.charter_wordings with (security_invoker = true) as
  select charters.organisation_id, charters.partner_id, partners.edition_id, partners.name, charters.version,
    charters.language, charters.text, charters.text = partners.charter ->> charters.language as is_present
  from partners.charters
  join partners.partners
    on partners.organisation_id = charters.organisation_id and partners.id = charters.partner_id;
grant select on partners.charter_wordings to binome_app;

-- Which text of a partner's charter was on the screen when one of its mentors said yes.
create table relationships.partner_charter_acceptances (
  organisation_id uuid not null,
  relationship_id uuid not null,
  person_id uuid not null,
  partner_id uuid not null,
  version int not null,
  language text not null,
  accepted_at timestamptz not null,
  primary key (organisation_id, relationship_id, person_id, partner_id, version, language),
  foreign key (organisation_id, relationship_id) references relationships.relationships on delete cascade,
  foreign key (organisation_id, person_id) references people.people,
  foreign key (organisation_id, partner_id, version, language) references partners.charters
);
create index partner_charter_acceptances_by_person
  on relationships.partner_charter_acceptances (organisation_id, person_id);
create index partner_charter_acceptances_by_text
  on relationships.partner_charter_acceptances (organisation_id, partner_id, version, language);
select platform.make_tenant('relationships.partner_charter_acceptances');
