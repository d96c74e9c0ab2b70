-- A line of a closed month that its mentor says is not so: the line stays as it was, and what is to be settled stands beside it.
create table training.late_contests (
  organisation_id uuid not null,
  line_id uuid not null,
  word text not null check (word <> ''),
  contested_at timestamptz not null,
  primary key (organisation_id, line_id),
  foreign key (organisation_id, line_id) references training.lines on delete cascade
);
select platform.make_tenant('training.late_contests');

-- What the team decided of a contested line, once: in its own month while that is open, else as a line of the next one.
create table training.settlements (
  organisation_id uuid not null,
  line_id uuid not null,
  -- What the line comes to, all told.
  cents int not null check (cents >= 0),
  word text not null check (word <> ''),
  in_next boolean not null,
  settled_by uuid not null,
  settled_at timestamptz not null,
  primary key (organisation_id, line_id),
  foreign key (organisation_id, line_id) references training.lines on delete cascade,
  foreign key (organisation_id, settled_by) references people.people
);
create index settlements_by_person on training.settlements (organisation_id, settled_by);
select platform.make_tenant('training.settlements');

-- Who ever mentored in a course that pays: their statements are theirs to read, also once they have left.
create view training.paid with (security_invoker = true) as
  select distinct parties.organisation_id, relationships.edition_id, parties.person_id
  from relationships.parties
  join relationships.relationships on relationships.organisation_id = parties.organisation_id
    and relationships.id = parties.relationship_id
  join training.pay_terms on pay_terms.organisation_id = relationships.organisation_id
    and pay_terms.edition_id = relationships.edition_id
  where parties.role = 'mentor' and relationships.activated_at is not null;
grant select on training.paid to binome_app;
