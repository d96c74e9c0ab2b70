-- Every wording that a charter has had, kept by the database itself: an edition's own row holds the present one, and a
-- version of the application that knows nothing of this table forgets none.
create table programmes.charters (
  organisation_id uuid not null,
  edition_id uuid not null,
  version int not null check (version >= 1),
  language text not null check (language in ('fr', 'en')),
  text text not null,
  -- SHA-256 of the text: the same words under two numbers are one text.
  hash text not null,
  since timestamptz not null,
  primary key (organisation_id, edition_id, version, language),
  foreign key (organisation_id, edition_id) references programmes.editions
);
select platform.make_tenant('programmes.charters');

create function programmes.keep_charter() returns trigger language plpgsql as $$
begin
  insert into programmes.charters (organisation_id, edition_id, version, language, text, hash, since)
    select new.organisation_id, new.id, new.charter_version, words.key, words.value,
      encode(sha256(convert_to(words.value, 'UTF8')), 'hex'), new.updated_at
    from jsonb_each_text(new.charter) as words
    on conflict do nothing;
  return new;
end $$;
create trigger keep_charter after insert or update of charter, charter_version on programmes.editions
  for each row execute function programmes.keep_charter();

create function programmes.keep_charter_as_it_was() returns trigger language plpgsql as $$
begin
  raise exception 'A wording of a charter is kept as it was.' using errcode = 'integrity_constraint_violation';
end $$;
create trigger keep_charter_as_it_was before update on programmes.charters
  for each row execute function programmes.keep_charter_as_it_was();

-- For later modules: each wording, and whether it is the one that stands.
create view programmes.charter_wordings with (security_invoker = true) as
  select charters.organisation_id, charters.edition_id, charters.version, charters.language, charters.text,
    charters.text = editions.charter ->> charters.language as is_present
  from programmes.charters
  join programmes.editions
    on editions.organisation_id = charters.organisation_id and editions.id = charters.edition_id;
grant select on programmes.charter_wordings to binome_app;

-- Which text was on the screen when somebody said yes to it.
create table relationships.charter_acceptances (
  organisation_id uuid not null,
  relationship_id uuid not null,
  person_id uuid not null,
  edition_id uuid not null,
  version int not null,
  language text not null,
  accepted_at timestamptz not null,
  primary key (organisation_id, relationship_id, person_id, version, language),
  foreign key (organisation_id, relationship_id) references relationships.relationships on delete cascade,
  foreign key (organisation_id, person_id) references people.people,
  foreign key (organisation_id, edition_id, version, language) references programmes.charters
);
create index charter_acceptances_by_person on relationships.charter_acceptances (organisation_id, person_id);
select platform.make_tenant('relationships.charter_acceptances');

-- What was accepted and still stands points to its text, in the language of its reader's account. Earlier words were
-- written over, and nobody knows them any more: those people are asked again.
do $$
declare
  organisation uuid;
  due int;
  done int;
begin
  for organisation in select id from people.organisations loop
    perform set_config('app.organisation', organisation::text, true);
    select 2 * count(*) into due from programmes.editions;
    insert into programmes.charters (organisation_id, edition_id, version, language, text, hash, since)
      select edition.organisation_id, edition.id, edition.charter_version, words.key, words.value,
        encode(sha256(convert_to(words.value, 'UTF8')), 'hex'),
        case edition.charter_version when 1 then edition.created_at else edition.updated_at end
      from programmes.editions edition, jsonb_each_text(edition.charter) as words;
    get diagnostics done = row_count;
    if done <> due then
      raise exception 'Charters: % of % of organisation %', done, due, organisation;
    end if;

    select count(*) into due
      from relationships.parties party
      join relationships.relationships pair
        on pair.organisation_id = party.organisation_id and pair.id = party.relationship_id
      join programmes.editions edition
        on edition.organisation_id = pair.organisation_id and edition.id = pair.edition_id
      where party.accepted_at is not null and party.charter_version_accepted = edition.charter_version;
    insert into relationships.charter_acceptances (organisation_id, relationship_id, person_id, edition_id, version,
        language, accepted_at)
      select party.organisation_id, party.relationship_id, party.person_id, pair.edition_id,
        party.charter_version_accepted, coalesce(account.language, host.language), party.accepted_at
      from relationships.parties party
      join relationships.relationships pair
        on pair.organisation_id = party.organisation_id and pair.id = party.relationship_id
      join programmes.editions edition
        on edition.organisation_id = pair.organisation_id and edition.id = pair.edition_id
      join people.people person
        on person.organisation_id = party.organisation_id and person.id = party.person_id
      join people.organisations host on host.id = party.organisation_id
      left join people.accounts account on account.id = person.account_id
      where party.accepted_at is not null and party.charter_version_accepted = edition.charter_version;
    get diagnostics done = row_count;
    if done <> due then
      raise exception 'Acceptances: % of % of organisation %', done, due, organisation;
    end if;
  end loop;
  perform set_config('app.organisation', '', true);
end $$;
