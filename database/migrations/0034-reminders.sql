create schema reminders;
grant usage on schema reminders to binome_app, binome_worker;

-- What a team changed of a reminder of its edition; what it left alone has no row, and reads as Binôme proposes it.
create table reminders.rules (
  organisation_id uuid not null,
  edition_id uuid not null,
  event text not null check (event in ('unconfirmed', 'date-to-agree', 'check-in', 'no-date', 'never-met', 'nothing-since')),
  is_on boolean not null,
  days int not null check (days between 1 and 90),
  audience text not null check (audience in ('awaited', 'pair', 'team')),
  -- The team's own words, { "fr": …, "en": … }; null where a language keeps those of Binôme.
  wording jsonb not null,
  edited_at timestamptz not null,
  edited_by uuid not null,
  primary key (organisation_id, edition_id, event),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, edited_by) references people.people
);
select platform.make_tenant('reminders.rules');

-- What was sent, once for each reader and each time that it happens: the log of a team. Never a word of anybody.
create table reminders.fired (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  event text not null,
  relationship_id uuid not null,
  person_id uuid not null,
  -- What waits (a pair, a meeting, a check-in) and since when: the same one that waits anew is another time.
  subject_id uuid not null,
  since timestamptz not null,
  fired_at timestamptz not null,
  -- One mail may say several.
  mail_id uuid not null,
  primary key (organisation_id, id),
  unique (organisation_id, event, person_id, subject_id, since),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, relationship_id) references relationships.relationships,
  foreign key (organisation_id, person_id) references people.people
);
create index fired_by_edition on reminders.fired (organisation_id, edition_id, fired_at desc, id);
create index fired_by_person on reminders.fired (organisation_id, person_id, fired_at);
select platform.make_tenant('reminders.fired');

-- Who asked for no more of them: a choice of the person, in all editions of an organisation.
create table reminders.stopped (
  organisation_id uuid not null,
  person_id uuid not null,
  stopped_at timestamptz not null,
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references people.people
);
select platform.make_tenant('reminders.stopped');
