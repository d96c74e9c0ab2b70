-- Each word of where one is with a goal, as it was said after a meeting or on any day: goals.progress is the latest.
create table relationships.progress_words (
  organisation_id uuid not null,
  goal_id uuid not null,
  said_at timestamptz not null,
  words text not null check (words <> '' and length(words) <= 500),
  primary key (organisation_id, goal_id, said_at),
  foreign key (organisation_id, goal_id) references relationships.goals on delete cascade
);
select platform.make_tenant('relationships.progress_words');
