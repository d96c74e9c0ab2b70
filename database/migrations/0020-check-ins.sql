-- One minute, in private, at its time: what was asked of one person of a pair, and what they answered.
create table feedback.forms (
  organisation_id uuid not null,
  edition_id uuid not null,
  moment text not null check (moment in ('first-meeting', 'month', 'middle', 'closing', 'follow-up')),
  -- Its questions and their versions are kept by the questionnaires.
  questionnaire_id uuid not null,
  primary key (organisation_id, edition_id, moment),
  foreign key (organisation_id, edition_id) references programmes.editions
);
select platform.make_tenant('feedback.forms');

create table feedback.check_ins (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  relationship_id uuid not null,
  person_id uuid not null,
  moment text not null,
  -- The words that it asks in.
  version_id uuid not null,
  asked_at timestamptz not null,
  answered_at timestamptz,
  answers jsonb,
  primary key (organisation_id, id),
  unique (organisation_id, relationship_id, person_id, moment),
  foreign key (organisation_id, edition_id, moment) references feedback.forms,
  foreign key (organisation_id, relationship_id) references relationships.relationships,
  foreign key (organisation_id, person_id) references people.people,
  foreign key (organisation_id, version_id) references questionnaires.versions,
  check ((answered_at is null) = (answers is null))
);
create index check_ins_by_person on feedback.check_ins (organisation_id, person_id);
create index check_ins_by_edition on feedback.check_ins (organisation_id, edition_id, moment);
select platform.make_tenant('feedback.check_ins');

-- A low score, "change" or words of a check-in are confided too.
alter table feedback.confidences drop constraint confidences_kind_check;
alter table feedback.confidences
  add constraint confidences_kind_check check (kind in ('change', 'concern', 'check-in')),
  add column signals jsonb not null default '[]';
