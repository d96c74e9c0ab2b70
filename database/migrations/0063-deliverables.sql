-- What is handed in for what a project expects: every version stays.
create table training.handed (
  organisation_id uuid not null,
  id uuid not null,
  placement_id uuid not null,
  expected_id uuid not null,
  version int not null check (version > 0),
  handed_at timestamptz not null,
  is_late boolean not null,
  -- One of the three.
  text text check (text <> ''),
  link text check (link <> ''),
  file_id uuid,
  file_name text,
  file_kind text,
  file_bytes int,
  -- Lines of the checklist that were not ticked when it was sent.
  forgotten jsonb not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, placement_id) references training.placements on delete cascade,
  foreign key (organisation_id, expected_id) references training.expected,
  unique (organisation_id, placement_id, expected_id, version),
  constraint one_of_three check (num_nonnulls(text, link, file_id) = 1),
  constraint a_file_wholly_or_not check (num_nonnulls(file_id, file_name, file_kind, file_bytes) in (0, 4))
);
create index handed_of_expected on training.handed (organisation_id, expected_id);
select platform.make_tenant('training.handed');

-- Without a mark: words, read by the two.
create table training.comments (
  organisation_id uuid not null,
  id uuid not null,
  handed_id uuid not null,
  author_id uuid not null,
  text text not null check (text <> ''),
  written_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, handed_id) references training.handed on delete cascade,
  foreign key (organisation_id, author_id) references people.people
);
create index comments_of_handed on training.comments (organisation_id, handed_id);
select platform.make_tenant('training.comments');
