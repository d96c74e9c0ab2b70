-- A partner may write its charter in one language: whoever reads in the other is given the same words, and accepts them.
create function partners.in_both_languages(charter jsonb) returns jsonb language sql immutable as $$
  select jsonb_build_object(
    'fr', coalesce(nullif(charter->>'fr', ''), charter->>'en'),
    'en', coalesce(nullif(charter->>'en', ''), charter->>'fr')
  ) where charter is not null
$$;

create or replace function partners.keep_charter() returns trigger language plpgsql as $$
begin
  insert into partners.charters (organisation_id, partner_id, version, language, text, since)
    select new.organisation_id, new.id, new.charter_version, words.key, words.value, new.updated_at
    from jsonb_each_text(partners.in_both_languages(new.charter)) as words
    on conflict do nothing;
  return new;
end $$;

create or replace view partners.coming with (security_invoker = true) as
  select mentors.organisation_id, mentors.edition_id, mentors.person_id, partners.id as partner_id, partners.name,
    partners.until_on, partners.charter_version,
    case partners.charter_of when 'partner' then partners.in_both_languages(partners.charter) end as charter
  from partners.mentors
  join partners.partners
    on partners.organisation_id = mentors.organisation_id and partners.id = mentors.partner_id
  where mentors.left_at is null and partners.ended_at is null;

create or replace view partners.charter_wordings with (security_invoker = true) as
  select charters.organisation_id, charters.partner_id, partners.edition_id, partners.name, charters.version,
    charters.language, charters.text,
    charters.text = (partners.in_both_languages(partners.charter)->>charters.language) as is_present
  from partners.charters
  join partners.partners on partners.organisation_id = charters.organisation_id and partners.id = charters.partner_id;
