-- Editions in which people open their working days to others: whether whoever is chosen needs a line manager's agreement.
alter table programmes.editions add column immersion jsonb;

create view programmes.immersion_terms with (security_invoker = true) as
  select organisation_id, id as edition_id, immersion as terms from programmes.editions where immersion is not null;
grant select on programmes.immersion_terms to binome_app;

create schema immersion;
grant usage on schema immersion to binome_app, binome_worker;

-- "Come and see my work": a day, or several in a row.
create table immersion.offers (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  host_id uuid not null,
  title text not null check (title <> ''),
  -- What one will see.
  about text not null,
  -- The host's work, in their words.
  work text not null,
  -- Empty from afar.
  site text not null,
  first_on date not null,
  last_on date not null,
  begins_at text not null check (begins_at ~ '^\d{2}:\d{2}$'),
  ends_at text not null check (ends_at ~ '^\d{2}:\d{2}$'),
  time_zone text not null,
  -- The last day on which one may be a candidate; a draw is made the next morning.
  apply_by date not null,
  places int not null check (places between 1 and 50),
  -- Kept with the candidacies in one transaction; the check refuses one too many, whatever a caller forgets.
  taken int not null default 0,
  chosen_by text not null check (chosen_by in ('host', 'draw')),
  hides_names boolean not null,
  status text not null check (status in ('open', 'cancelled')),
  offered_at timestamptz not null,
  cancelled_at timestamptz,
  cancel_word text,
  -- Of a draw: with the seed and the candidates of then anybody finds the same order again.
  seed text,
  drawn_at timestamptz,
  sequence int not null default 0,
  revision int not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, host_id) references people.people,
  constraint places_not_exceeded check (taken >= 0 and taken <= places),
  check (first_on <= last_on and apply_by < first_on and begins_at < ends_at),
  check ((seed is null) = (drawn_at is null)),
  check ((status = 'cancelled') = (cancelled_at is not null))
);
create index offers_of_edition on immersion.offers (organisation_id, edition_id, first_on);
create index offers_of_host on immersion.offers (organisation_id, host_id);
select platform.make_tenant('immersion.offers');

create table immersion.candidacies (
  organisation_id uuid not null,
  id uuid not null,
  offer_id uuid not null,
  person_id uuid not null,
  motivation text not null,
  -- A place is taken by who goes, and held for whom a line manager's agreement is awaited.
  state text not null check (state in ('candidate', 'held', 'going', 'not-chosen', 'refused', 'withdrawn')),
  said_at timestamptz not null,
  -- The first day of the offer for which they were last not chosen: they come first this time.
  passed_over_on date,
  -- In the order of the draw, from 1.
  drawn int,
  word text,
  -- Until then the line manager's agreement is awaited.
  answer_by timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, offer_id, person_id),
  unique (organisation_id, offer_id, drawn),
  check ((state = 'held') = (answer_by is not null)),
  foreign key (organisation_id, offer_id) references immersion.offers on delete cascade,
  foreign key (organisation_id, person_id) references people.people
);
create index candidacies_of_person on immersion.candidacies (organisation_id, person_id);
select platform.make_tenant('immersion.candidacies');

-- Nobody is in two places on one day, whether they receive or visit: the key refuses a day given twice.
create table immersion.days (
  organisation_id uuid not null,
  person_id uuid not null,
  on_day date not null,
  offer_id uuid not null,
  primary key (organisation_id, person_id, on_day),
  foreign key (organisation_id, offer_id) references immersion.offers on delete cascade,
  foreign key (organisation_id, person_id) references people.people
);
create index days_of_offer on immersion.days (organisation_id, offer_id);
select platform.make_tenant('immersion.days');

-- What a line manager is asked by a link. The address is erased with the answer.
create table immersion.agreements (
  organisation_id uuid not null,
  candidacy_id uuid not null,
  token_hash text not null,
  manager_name text not null,
  email text,
  asked int not null default 1,
  answer text check (answer in ('yes', 'no')),
  answered_at timestamptz,
  primary key (organisation_id, candidacy_id),
  unique (organisation_id, token_hash),
  foreign key (organisation_id, candidacy_id) references immersion.candidacies on delete cascade,
  check ((answer is null) = (answered_at is null))
);
select platform.make_tenant('immersion.agreements');

-- What each side says of it afterwards.
create table immersion.reports (
  organisation_id uuid not null,
  candidacy_id uuid not null,
  side text not null check (side in ('host', 'visitor')),
  happened boolean not null,
  brought text not null,
  takes_away text not null,
  said_at timestamptz not null,
  primary key (organisation_id, candidacy_id, side),
  foreign key (organisation_id, candidacy_id) references immersion.candidacies on delete cascade
);
select platform.make_tenant('immersion.reports');

-- One line an offer that stands, for figures: nobody's name or word.
create view immersion.counts with (security_invoker = true) as
  select
    offers.organisation_id,
    offers.edition_id,
    offers.id as offer_id,
    offers.places,
    (offers.last_on + offers.ends_at::time) at time zone offers.time_zone as ends_at,
    (count(candidacies.id) filter (where candidacies.state <> 'withdrawn'))::int as candidates,
    (count(candidacies.id) filter (where candidacies.state = 'going'))::int as going,
    (count(candidacies.id) filter (where candidacies.state = 'going' and host.happened is not null
      and visitor.happened is not null))::int as told_by_both,
    (count(candidacies.id) filter (where candidacies.state = 'going' and host.happened and visitor.happened))::int
      as held_by_both,
    (count(host.happened) filter (where candidacies.state = 'going')
      + count(visitor.happened) filter (where candidacies.state = 'going'))::int as reports
  from immersion.offers
  left join immersion.candidacies on candidacies.organisation_id = offers.organisation_id
    and candidacies.offer_id = offers.id
  left join immersion.reports as host on host.organisation_id = candidacies.organisation_id
    and host.candidacy_id = candidacies.id and host.side = 'host'
  left join immersion.reports as visitor on visitor.organisation_id = candidacies.organisation_id
    and visitor.candidacy_id = candidacies.id and visitor.side = 'visitor'
  where offers.status = 'open'
  group by offers.organisation_id, offers.id;
grant select on immersion.counts to binome_app;
