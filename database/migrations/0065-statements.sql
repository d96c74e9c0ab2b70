-- What a session of a course is paid, and what else counts: of an edition whose mentors are paid. Nobody is paid from here.
create table training.pay_terms (
  organisation_id uuid not null,
  edition_id uuid not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  -- A rate a level, in hundredths; an absence is paid where the contract says so.
  rates jsonb not null,
  -- Of one mentor in a month; null for no cap.
  most_hours int check (most_hours between 1 and 744),
  revision int not null default 1,
  primary key (organisation_id, edition_id),
  foreign key (organisation_id, edition_id) references programmes.editions
);
select platform.make_tenant('training.pay_terms');

-- Which rate its sessions have.
alter table training.projects add column level int not null default 1 check (level between 1 and 9);

create table training.statements (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  mentor_id uuid not null,
  month date not null check (extract(day from month) = 1),
  confirmed_at timestamptz,
  -- Approved is closed: its lines never change; what was wrong is a new line of a later month.
  approved_at timestamptz,
  approved_by uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, mentor_id) references people.people,
  foreign key (organisation_id, approved_by) references people.people,
  unique (organisation_id, edition_id, mentor_id, month),
  check ((approved_at is null) = (approved_by is null)),
  check (approved_at is null or confirmed_at is not null)
);
create index statements_of_mentor on training.statements (organisation_id, mentor_id);
select platform.make_tenant('training.statements');

create table training.lines (
  organisation_id uuid not null,
  id uuid not null,
  statement_id uuid not null,
  kind text not null check (kind in ('held', 'missed', 'correction')),
  meeting_id uuid,
  held_on date not null,
  mentee_name text not null,
  minutes int not null,
  cents int not null,
  -- Counted, and not paid: above the cap of hours.
  above_cap boolean not null default false,
  word text not null default '',
  -- The mentor says that it is not so: it stays open, and is not in the total, until the team settles it.
  contested text,
  contested_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, statement_id) references training.statements on delete cascade,
  check ((contested is null) = (contested_at is null)),
  check ((kind = 'correction') = (meeting_id is null))
);
create unique index a_session_is_paid_once on training.lines (organisation_id, meeting_id) where meeting_id is not null;
create index lines_of_statement on training.lines (organisation_id, statement_id);
select platform.make_tenant('training.lines');

-- Written by the team for the next statement of a mentor: what a closed month had wrong.
create table training.corrections (
  organisation_id uuid not null,
  id uuid not null,
  edition_id uuid not null,
  mentor_id uuid not null,
  cents int not null check (cents <> 0),
  word text not null check (word <> ''),
  written_by uuid not null,
  written_at timestamptz not null,
  line_id uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, edition_id) references programmes.editions,
  foreign key (organisation_id, mentor_id) references people.people,
  foreign key (organisation_id, written_by) references people.people
);
create index corrections_of_mentor on training.corrections (organisation_id, mentor_id);
select platform.make_tenant('training.corrections');

-- Of a closed month nothing is changed, whatever a caller forgets.
create function training.closed_stays() returns trigger language plpgsql as $$
begin
  if exists (select 1 from training.statements as closed
    where closed.organisation_id = coalesce(new.organisation_id, old.organisation_id)
      and closed.id = coalesce(new.statement_id, old.statement_id)
      and closed.approved_at is not null) then
    raise exception 'A closed month never changes.' using errcode = 'check_violation', constraint = 'closed_stays';
  end if;
  return coalesce(new, old);
end $$;
create trigger closed_stays before insert or update or delete on training.lines
  for each row execute function training.closed_stays();
