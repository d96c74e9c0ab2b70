-- Words that somebody lets the programme quote, with or without their name, until they take that back.
create table feedback.quotes (
  organisation_id uuid not null,
  id uuid not null,
  check_in_id uuid not null,
  edition_id uuid not null,
  relationship_id uuid not null,
  person_id uuid not null,
  -- Which question it answers.
  question text not null,
  words text not null check (length(words) <= 10000),
  consent text not null check (consent in ('anonymous', 'named')),
  given_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, check_in_id, question),
  foreign key (organisation_id, check_in_id) references feedback.check_ins,
  foreign key (organisation_id, person_id) references people.people
);
create index quotes_by_edition on feedback.quotes (organisation_id, edition_id, given_at);
create index quotes_by_person on feedback.quotes (organisation_id, person_id);
select platform.make_tenant('feedback.quotes');

-- What was chosen in each check-in, for later modules that count: never a word that was written.
create view feedback.answers_chosen with (security_invoker = true) as
  select organisation_id, id as check_in_id, edition_id, relationship_id, person_id, moment, asked_at, answered_at,
    let_go_at,
    (answers->>'exchanges')::int as exchanges,
    (answers->>'score')::int as score,
    answers->>'direction' as direction,
    answers->>'goals' as goals,
    answers->>'both-ways' as both_ways,
    answers->>'again' as again,
    (answers->>'anchor-clear')::int as anchor_clear,
    (answers->>'anchor-able')::int as anchor_able,
    answers->>'quote' as quote
  from feedback.check_ins;
grant select on feedback.answers_chosen to binome_app;
