-- What people say, in private, of whom they met before the pairs of an edition are made.
create table matching.impressions (
  organisation_id uuid not null,
  edition_id uuid not null,
  -- Who says it, and of whom: both enrolled in the edition, on the two sides.
  enrolment_id uuid not null,
  other_id uuid not null,
  impression text not null check (impression in ('prefer', 'fine', 'avoid')),
  said_at timestamptz not null,
  primary key (organisation_id, enrolment_id, other_id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, enrolment_id) references enrolment.enrolments,
  foreign key (organisation_id, other_id) references enrolment.enrolments,
  constraint of_somebody_else check (enrolment_id <> other_id)
);
create index impressions_of_edition on matching.impressions (organisation_id, edition_id);
select platform.make_tenant('matching.impressions');
