-- What was asked, word for word: each change of a questionnaire is a new row, and none is ever changed.
create schema questionnaires;
grant usage on schema questionnaires to binome_app, binome_worker;

create table questionnaires.versions (
  organisation_id uuid not null,
  id uuid not null,
  -- Whose it is, its owner knows: an edition, a moment of a check-in.
  questionnaire_id uuid not null,
  number int not null check (number >= 1),
  questions jsonb not null check (jsonb_typeof(questions) = 'array'),
  since timestamptz not null,
  primary key (organisation_id, id),
  -- Two people changing one questionnaire at once: the second is told.
  unique (organisation_id, questionnaire_id, number)
);
select platform.make_tenant('questionnaires.versions');

create function questionnaires.keep_version_as_it_was() returns trigger language plpgsql as $$
begin
  raise exception 'A version of a questionnaire is kept as it was.' using errcode = 'integrity_constraint_violation';
end $$;
create trigger keep_version_as_it_was before update on questionnaires.versions
  for each row execute function questionnaires.keep_version_as_it_was();

-- By question, the number of the version that its answer was given under; an answer that is not here: the first.
alter table enrolment.enrolments
  add column answer_versions jsonb not null default '{}',
  -- Set once matching has used the answers: the person changes them no more, the team may.
  add column answers_used_at timestamptz;

-- programmes.questions is read no more; the version before this one still does, so it goes in a later release.
do $$
declare
  organisation uuid;
  due int;
  added int;
begin
  for organisation in select id from people.organisations loop
    perform set_config('app.organisation', organisation::text, true);
    select count(*) into due from programmes.editions;
    insert into questionnaires.versions (organisation_id, id, questionnaire_id, number, questions, since)
      select edition.organisation_id, gen_random_uuid(), edition.id, 1, coalesce(asked.questions, '[]'), edition.created_at
      from programmes.editions edition
      left join lateral (
        select jsonb_agg(jsonb_build_object(
          'key', question.key, 'kind', question.kind, 'askedOf', question.asked_of, 'wording', question.wording,
          'mentorWording', question.mentor_wording, 'help', question.help, 'options', question.options,
          'optionsFrom', question.options_from, 'required', question.required, 'readers', question.readers,
          'special', question.special
        ) order by question.position, question.key) as questions
        from programmes.questions question
        where question.organisation_id = edition.organisation_id and question.edition_id = edition.id
      ) asked on true;
    get diagnostics added = row_count;
    if added <> due then
      raise exception 'Questionnaires: % of % editions of organisation %', added, due, organisation;
    end if;
    update enrolment.enrolments enrolment set answers_used_at = publication.published_at
      from matching.publications publication
      where publication.organisation_id = enrolment.organisation_id and publication.edition_id = enrolment.edition_id
        and publication.void_at is null and enrolment.created_at < publication.published_at;
  end loop;
  perform set_config('app.organisation', '', true);
end $$;
