-- What only all together decide of their pair: that it is done, or that it goes on until another day.
create table relationships.together (
  organisation_id uuid not null,
  relationship_id uuid not null,
  kind text not null check (kind in ('done', 'continue')),
  person_id uuid not null,
  until date,
  said_at timestamptz not null,
  primary key (organisation_id, relationship_id, kind, person_id),
  foreign key (organisation_id, relationship_id) references relationships.relationships on delete cascade,
  foreign key (organisation_id, person_id) references people.people,
  check ((kind = 'continue') = (until is not null))
);
select platform.make_tenant('relationships.together');

-- A first time that is over, of a pair that went on: its figures are counted up to its own last day.
create table relationships.periods (
  organisation_id uuid not null,
  relationship_id uuid not null,
  ordinal int not null check (ordinal >= 1),
  last_on date not null,
  continued_at timestamptz not null,
  primary key (organisation_id, relationship_id, ordinal),
  foreign key (organisation_id, relationship_id) references relationships.relationships on delete cascade
);
select platform.make_tenant('relationships.periods');
create view relationships.closed_periods with (security_invoker = true) as
  select organisation_id, relationship_id, ordinal, last_on, continued_at from relationships.periods;
grant select on relationships.closed_periods to binome_app;

-- An absence with a return, of a pair that stays active; and when its end was prepared.
alter table relationships.relationships
  add column paused_at timestamptz,
  add column paused_until date,
  add column end_prepared_at timestamptz,
  add constraint paused_wholly_or_not check ((paused_at is null) = (paused_until is null));

create or replace view relationships.lives with (security_invoker = true) as
  select organisation_id, id as relationship_id, edition_id, kind, status, proposed_at, activated_at, last_on,
    ended_at, ended_by,
    case when followed_by is not null and ended_kind in ('ended-early', 'never-started') then 're-paired'
      else ended_kind end as ended_kind,
    ended_kind as ended_as, followed_by, silence_asked_at, silence_objected_at, paused_at, paused_until
  from relationships.relationships;

-- One to five sentences in the mentee's own words, and what became of them by the mentee's own judgement.
create table relationships.goals (
  organisation_id uuid not null,
  id uuid not null,
  relationship_id uuid not null,
  person_id uuid not null,
  sentence text not null check (length(sentence) <= 300),
  how_known text not null check (length(how_known) <= 300),
  -- Where I am, in a sentence.
  progress text not null default '' check (length(progress) <= 500),
  state text not null default 'open' check (state in ('open', 'reached', 'partly', 'set-aside')),
  -- What the other would say of it; the one whose goal it is decides.
  proposed_state text check (proposed_state in ('reached', 'partly', 'set-aside')),
  written_at timestamptz not null,
  judged_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, relationship_id) references relationships.relationships on delete cascade,
  foreign key (organisation_id, person_id) references people.people
);
create index goals_by_relationship on relationships.goals (organisation_id, relationship_id, written_at);
select platform.make_tenant('relationships.goals');
create view relationships.goals_judged with (security_invoker = true) as
  select goals.organisation_id, goals.relationship_id, relationships.edition_id, goals.id as goal_id, goals.state,
    goals.written_at, goals.judged_at
  from relationships.goals
  join relationships.relationships
    on relationships.organisation_id = goals.organisation_id and relationships.id = goals.relationship_id;
grant select on relationships.goals_judged to binome_app;
