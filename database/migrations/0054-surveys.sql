create schema surveys;
grant usage on schema surveys to binome_app, binome_worker;

-- What is asked of the people of several editions, or of a list from outside; its questions are a questionnaire of its id.
create table surveys.surveys (
  organisation_id uuid not null,
  id uuid not null,
  -- Whose team made it, and opens it.
  edition_id uuid not null,
  title jsonb not null,
  intro jsonb not null,
  -- Declared before it opens and never changed after.
  privacy text not null check (privacy in ('confidential', 'anonymous')),
  -- Of which people of its editions it is asked.
  asked_of text not null check (asked_of in ('mentee', 'mentor', 'both')),
  -- { "question", "options" }: the share that its page begins with.
  headline jsonb,
  has_open_link boolean not null default false,
  -- Days after it opened on which the silent are reminded.
  remind_after_days jsonb not null default '[3, 7]',
  revision int not null default 1,
  made_at timestamptz not null,
  made_by uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, made_by) references people.people
);
create index surveys_of_edition on surveys.surveys (organisation_id, edition_id);
select platform.make_tenant('surveys.surveys');

create table surveys.editions (
  organisation_id uuid not null,
  survey_id uuid not null,
  edition_id uuid not null,
  primary key (organisation_id, survey_id, edition_id),
  foreign key (organisation_id, survey_id) references surveys.surveys on delete cascade,
  foreign key (organisation_id, edition_id) references programmes.editions
);
create index surveys_editions_of_edition on surveys.editions (organisation_id, edition_id);
select platform.make_tenant('surveys.editions');

-- Addresses that the team brought, of people the organisation need not know.
create table surveys.outside (
  organisation_id uuid not null,
  survey_id uuid not null,
  email text not null,
  primary key (organisation_id, survey_id, email),
  foreign key (organisation_id, survey_id) references surveys.surveys on delete cascade
);
select platform.make_tenant('surveys.outside');

-- One asking, from an instant to another.
create table surveys.waves (
  organisation_id uuid not null,
  id uuid not null,
  survey_id uuid not null,
  number int not null check (number > 0),
  version_id uuid not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  -- Once everybody has been invited.
  invited_at timestamptz,
  -- Secret of no one: it stands on the page of the team, to be passed round.
  open_token text,
  primary key (organisation_id, id),
  unique (organisation_id, survey_id, number),
  foreign key (organisation_id, survey_id) references surveys.surveys on delete cascade,
  foreign key (organisation_id, version_id) references questionnaires.versions,
  check (closes_at >= opens_at)
);
create unique index survey_waves_by_token on surveys.waves (organisation_id, open_token) where open_token is not null;
select platform.make_tenant('surveys.waves');

-- Who is asked. That they answered is kept by day; what they answered stands elsewhere.
create table surveys.invitations (
  organisation_id uuid not null,
  id uuid not null,
  wave_id uuid not null,
  person_id uuid,
  edition_id uuid,
  email text not null,
  language text not null check (language in ('fr', 'en')),
  answered_on date,
  -- How many reminders were written.
  reminded int not null default 0,
  primary key (organisation_id, id),
  unique (organisation_id, wave_id, email),
  foreign key (organisation_id, wave_id) references surveys.waves on delete cascade,
  foreign key (organisation_id, person_id) references people.people,
  foreign key (organisation_id, edition_id) references programmes.editions
);
create index survey_invitations_of_person on surveys.invitations (organisation_id, person_id) where person_id is not null;
select platform.make_tenant('surveys.invitations');

-- Hashes of the secrets that mails carry: a reminder brings one of its own, and earlier ones go on working.
create table surveys.links (
  organisation_id uuid not null,
  token_hash text not null,
  invitation_id uuid not null,
  until timestamptz not null,
  primary key (organisation_id, token_hash),
  foreign key (organisation_id, invitation_id) references surveys.invitations on delete cascade
);
create index survey_links_of_invitation on surveys.links (organisation_id, invitation_id);
create index survey_links_by_until on surveys.links (until);
select platform.make_tenant('surveys.links');
grant select, delete on surveys.links to binome_worker;
create policy for_purges on surveys.links to binome_worker using (true);

-- What is begun, of confidential surveys only: those of anonymous ones stay on the device.
create table surveys.drafts (
  organisation_id uuid not null,
  invitation_id uuid not null,
  answers jsonb not null,
  quotable jsonb not null,
  until timestamptz not null,
  primary key (organisation_id, invitation_id),
  foreign key (organisation_id, invitation_id) references surveys.invitations on delete cascade
);
create index survey_drafts_by_until on surveys.drafts (until);
select platform.make_tenant('surveys.drafts');
grant select, delete on surveys.drafts to binome_worker;
create policy for_purges on surveys.drafts to binome_worker using (true);

create table surveys.answers (
  organisation_id uuid not null,
  -- Of an anonymous survey: drawn at random, so that its order says nothing.
  id uuid not null,
  wave_id uuid not null,
  edition_id uuid,
  by_open_link boolean not null,
  -- Both null in an anonymous survey and by the open link.
  invitation_id uuid,
  answered_at timestamptz,
  answers jsonb not null,
  -- Keys of the questions whose words may be quoted.
  quotable jsonb not null,
  -- Whether figures count it: of an anonymous survey, five at once.
  in_total boolean not null,
  in_group boolean not null,
  primary key (organisation_id, id),
  unique (organisation_id, invitation_id),
  check (in_total or not in_group),
  foreign key (organisation_id, wave_id) references surveys.waves on delete cascade,
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, invitation_id) references surveys.invitations on delete set null (invitation_id)
);
create index survey_answers_of_wave on surveys.answers (organisation_id, wave_id);
create index survey_answers_waiting on surveys.answers (organisation_id, wave_id) where not in_group;
select platform.make_tenant('surveys.answers');

-- Addresses that want no mail of any survey of the organisation.
create table surveys.stopped (
  organisation_id uuid not null,
  email text not null,
  stopped_at timestamptz not null,
  primary key (organisation_id, email)
);
select platform.make_tenant('surveys.stopped');
