-- The site that a workshop is held at, by which its calendar is filtered; null from afar, or where it was not said.
alter table workshops.workshops add column site text check (site <> '');

-- A private address at which somebody's calendar reads all workshops of an edition.
create table workshops.feeds (
  organisation_id uuid not null,
  edition_id uuid not null,
  person_id uuid not null,
  token_hash text not null,
  opened_at timestamptz not null,
  primary key (organisation_id, edition_id, person_id),
  unique (organisation_id, token_hash),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, person_id) references people.people
);
select platform.make_tenant('workshops.feeds');
