-- Each change of an edition's themes, with what it takes to undo it: the themes before, and answers as they were before two
-- themes became one.
create table enrolment.theme_edits (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  edited_by uuid not null,
  edited_at timestamptz not null,
  -- Of the edition, once the change was saved: another change since, and it is undone no more.
  revision integer not null,
  themes_before jsonb not null,
  answers_before jsonb not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, edition_id) references programmes.editions
);
create index on enrolment.theme_edits (organisation_id, edition_id);
select platform.make_tenant('enrolment.theme_edits');
