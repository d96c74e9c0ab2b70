-- Which steps of an edition's run-book its team has ticked.
create table guidance.ticks (
  organisation_id uuid not null,
  edition_id uuid not null,
  step text not null,
  ticked_by uuid not null,
  ticked_at timestamptz not null,
  primary key (organisation_id, edition_id, step),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, ticked_by) references people.people
);
select platform.make_tenant('guidance.ticks');
