create schema quizzes;
grant usage on schema quizzes to binome_app, binome_worker;

-- A few questions at the end of a workshop or of a pair's meeting; they are a questionnaire of its id.
create table quizzes.quizzes (
  organisation_id uuid not null,
  id uuid not null,
  subject text not null check (subject in ('workshop', 'meeting')),
  subject_id uuid not null,
  made_by uuid not null,
  -- By the key of each question: the right option, and a sentence that says why.
  solution jsonb not null,
  -- Shown by whoever made it; whoever knows it while the quiz is open comes straight to it.
  code text not null,
  made_at timestamptz not null,
  opened_at timestamptz,
  closed_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, subject, subject_id),
  foreign key (organisation_id, made_by) references people.people,
  check (closed_at is null or opened_at is not null)
);
create unique index open_quizzes_by_code on quizzes.quizzes (organisation_id, code)
  where opened_at is not null and closed_at is null;
select platform.make_tenant('quizzes.quizzes');

-- Read by whoever answered; anybody else is told counts, from five on.
create table quizzes.answers (
  organisation_id uuid not null,
  quiz_id uuid not null,
  person_id uuid not null,
  question text not null,
  option text not null,
  answered_at timestamptz not null,
  primary key (organisation_id, quiz_id, person_id, question),
  foreign key (organisation_id, quiz_id) references quizzes.quizzes on delete cascade,
  foreign key (organisation_id, person_id) references people.people
);
create index answers_of_person on quizzes.answers (organisation_id, person_id);
select platform.make_tenant('quizzes.answers');
