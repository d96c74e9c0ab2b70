-- Editions whose members help each other between meetings.
alter table programmes.editions add column community boolean not null default false;

create view programmes.communities with (security_invoker = true) as
  select organisation_id, id as edition_id from programmes.editions where community;
grant select on programmes.communities to binome_app;

create view programmes.team with (security_invoker = true) as
  select organisation_id, edition_id, person_id from programmes.leads;
grant select on programmes.team to binome_app;

create view programmes.ended_editions with (security_invoker = true) as
  select organisation_id, id, ends_on from programmes.editions where ends_on is not null;
grant select on programmes.ended_editions to binome_app;

create schema community;
grant usage on schema community to binome_app, binome_worker;

-- A question, or a link that somebody shares; what is written under it are its posts, of which the first has its id.
create table community.threads (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  author_id uuid not null,
  kind text not null check (kind in ('question', 'link')),
  -- Empty once it was taken back.
  title text not null,
  -- The key of a theme of the edition.
  theme text,
  asked_at timestamptz not null,
  -- When the last was written.
  last_at timestamptz not null,
  -- By others than who asked, and there for everybody to read.
  answers int not null default 0 check (answers >= 0),
  first_answered_at timestamptz,
  has_links boolean not null default false,
  -- The answer that helped, as whoever asked says.
  helped_id uuid,
  hidden boolean not null default false,
  taken_back boolean not null default false,
  -- What was asked for out of it, once, as a workshop.
  workshop_idea_id uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, author_id) references people.people
);
create index threads_of_edition on community.threads (organisation_id, edition_id, last_at desc, id desc);
create index threads_that_wait on community.threads (organisation_id, edition_id, asked_at)
  where kind = 'question' and answers = 0 and not hidden and not taken_back;
create index threads_of_author on community.threads (organisation_id, author_id);
select platform.make_tenant('community.threads');

create table community.posts (
  organisation_id uuid not null,
  id uuid not null,
  thread_id uuid not null,
  author_id uuid not null,
  body text not null,
  -- [{ url, title }]: the title that its writer gave; nothing is fetched.
  links jsonb not null,
  -- Title, words and links in small letters without accents: where signs are looked for as they are.
  plain text not null,
  written_at timestamptz not null,
  edited_at timestamptz,
  revision int not null default 1,
  taken_back_at timestamptz,
  hidden_at timestamptz,
  hidden_why text,
  primary key (organisation_id, id),
  foreign key (organisation_id, thread_id) references community.threads on delete cascade,
  foreign key (organisation_id, author_id) references people.people,
  check ((hidden_at is null) = (hidden_why is null))
);
create index posts_of_thread on community.posts (organisation_id, thread_id, written_at, id);
create index posts_of_author on community.posts (organisation_id, author_id, written_at);
select platform.make_tenant('community.posts');

alter table community.threads
  add foreign key (organisation_id, helped_id) references community.posts;

-- How a post read before it was changed after somebody had answered it.
create table community.wordings (
  organisation_id uuid not null,
  post_id uuid not null,
  until timestamptz not null,
  title text not null,
  body text not null,
  links jsonb not null,
  primary key (organisation_id, post_id, until),
  foreign key (organisation_id, post_id) references community.posts on delete cascade
);
select platform.make_tenant('community.wordings');

-- Each word of what may be read in a thread, without accents, in the order of its bytes: comparisons of it may use the index
-- beneath the policy of organisations, which no pattern and no text search may.
create table community.words (
  organisation_id uuid not null,
  edition_id uuid not null,
  word text collate "C" not null,
  thread_id uuid not null,
  in_title boolean not null,
  primary key (organisation_id, edition_id, word, thread_id) include (in_title),
  foreign key (organisation_id, thread_id) references community.threads on delete cascade
);
create index words_of_titles on community.words (organisation_id, edition_id, word, thread_id) where in_title;
create index words_of_thread on community.words (organisation_id, thread_id);
select platform.make_tenant('community.words');

-- Who asked, has the same question, was called upon or wants to know; and up to when they have read.
create table community.follows (
  organisation_id uuid not null,
  thread_id uuid not null,
  person_id uuid not null,
  follows boolean not null,
  same_question boolean not null default false,
  mentioned_at timestamptz,
  mentioned_by uuid,
  seen_at timestamptz not null,
  primary key (organisation_id, thread_id, person_id),
  foreign key (organisation_id, thread_id) references community.threads on delete cascade,
  foreign key (organisation_id, person_id) references people.people,
  foreign key (organisation_id, mentioned_by) references people.people
);
create index follows_of_person on community.follows (organisation_id, person_id);
select platform.make_tenant('community.follows');

create table community.thanks (
  organisation_id uuid not null,
  post_id uuid not null,
  person_id uuid not null,
  thanked_at timestamptz not null,
  primary key (organisation_id, post_id, person_id),
  foreign key (organisation_id, post_id) references community.posts on delete cascade,
  foreign key (organisation_id, person_id) references people.people
);
create index thanks_of_person on community.thanks (organisation_id, person_id);
select platform.make_tenant('community.thanks');

-- What somebody reported, as it read then, to the people whom the screen named.
create table community.reports (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  thread_id uuid not null,
  post_id uuid not null,
  reporter_id uuid not null,
  words text not null,
  quoted text not null,
  read_by text not null check (read_by in ('team', 'referent', 'admins')),
  reported_at timestamptz not null,
  closed_at timestamptz,
  closed_by uuid,
  outcome text check (outcome in ('hidden', 'kept')),
  reason text,
  primary key (organisation_id, id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, post_id) references community.posts on delete cascade,
  foreign key (organisation_id, reporter_id) references people.people,
  foreign key (organisation_id, closed_by) references people.people,
  check (num_nonnulls(closed_at, closed_by, outcome, reason) in (0, 4))
);
create index reports_of_post on community.reports (organisation_id, post_id);
create unique index one_open_report on community.reports (organisation_id, post_id, reporter_id) where closed_at is null;
select platform.make_tenant('community.reports');

create table community.report_readers (
  organisation_id uuid not null,
  report_id uuid not null,
  person_id uuid not null,
  primary key (organisation_id, report_id, person_id),
  foreign key (organisation_id, report_id) references community.reports on delete cascade,
  foreign key (organisation_id, person_id) references people.people
);
create index reports_of_reader on community.report_readers (organisation_id, person_id);
select platform.make_tenant('community.report_readers');

-- What was hidden or shown again, by whom and why: nothing is removed from it.
create table community.acts (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  thread_id uuid not null,
  post_id uuid not null,
  person_id uuid not null,
  act text not null check (act in ('hidden', 'shown', 'kept')),
  reason text not null,
  acted_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, person_id) references people.people
);
create index acts_of_edition on community.acts (organisation_id, edition_id, acted_at desc);
select platform.make_tenant('community.acts');

-- How often somebody wants the digest; a week where they said nothing.
create table community.readers (
  organisation_id uuid not null,
  person_id uuid not null,
  cadence text not null check (cadence in ('daily', 'weekly', 'never')),
  -- What happened until then was told, or is not told any more.
  told_at timestamptz,
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references people.people
);
select platform.make_tenant('community.readers');

-- The secret of the one click that stops it: only its hash.
create table community.stops (
  organisation_id uuid not null,
  token_hash text not null,
  person_id uuid not null,
  made_at timestamptz not null,
  primary key (organisation_id, token_hash),
  foreign key (organisation_id, person_id) references people.people
);
create index stops_of_person on community.stops (organisation_id, person_id);
select platform.make_tenant('community.stops');
