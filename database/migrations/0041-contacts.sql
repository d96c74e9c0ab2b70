create schema contacts;
grant usage on schema contacts to binome_app, binome_worker;

-- That somebody of the team was in touch with a pair: when, who, how. The line is the team's own note, and is not printed.
create table contacts.contacts (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  relationship_id uuid not null,
  -- The moment that it answers; null where it answers none.
  moment text check (moment ~ '^(after-first-meeting|first-month-[12]|month-[0-9]{1,2}|closing)$'),
  contacted_on date not null,
  how text not null check (how in ('phone', 'mail', 'in-person', 'video', 'message')),
  line text not null check (length(line) <= 300),
  person_id uuid not null,
  noted_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, relationship_id, moment),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, relationship_id) references relationships.relationships,
  foreign key (organisation_id, person_id) references people.people
);
create index contacts_by_edition on contacts.contacts (organisation_id, edition_id, contacted_on desc, id);
select platform.make_tenant('contacts.contacts');

-- When a team wants to be in touch, where it said so; an edition without a row has every moment.
create table contacts.rhythms (
  organisation_id uuid not null,
  edition_id uuid not null,
  after_first_meeting boolean not null,
  first_month boolean not null,
  monthly boolean not null,
  closing boolean not null,
  revision int not null default 1 check (revision > 0),
  edited_at timestamptz not null,
  edited_by uuid not null,
  primary key (organisation_id, edition_id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, edited_by) references people.people
);
select platform.make_tenant('contacts.rhythms');
