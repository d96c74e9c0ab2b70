import { sql } from 'kysely'
import type { Context } from '../../../../platform/server/context.ts'
import type { CharterText } from '../../contract.ts'
import type { LockedRelationship, Party } from '../find-parties.ts'

/**
 * A yes, to the pair or to its charter alone: it points to the very text that was on the screen. Refused where that text
 * is not the charter any more; the same words under another number are the same text. Whoever comes for a partner accepts
 * its charter where it has its own.
 */
export async function keepCharterAccepted(
  context: Context<'charter-reworded'>,
  { id, editionId }: Pick<LockedRelationship, 'id' | 'editionId'>,
  mine: Party,
  { version, language }: CharterText,
): Promise<void> {
  const { db, now, organisation, person } = context
  const { rows } = await sql`
    with own as (
      select partner_id from partners.coming
      where organisation_id = ${organisation.id} and edition_id = ${editionId} and person_id = ${person.id}
        and charter is not null and ${mine.role} = 'mentor'
    ),
    of_programme as (
      insert into relationships.charter_acceptances
        (organisation_id, relationship_id, person_id, edition_id, version, language, accepted_at)
      select organisation_id, ${id}::uuid, ${person.id}::uuid, edition_id, version, language, ${now}::timestamptz
      from programmes.charter_wordings
      where organisation_id = ${organisation.id} and edition_id = ${editionId}
        and version = ${version} and language = ${language} and is_present and not exists (select from own)
      -- Said twice, the first time stays.
      on conflict (organisation_id, relationship_id, person_id, version, language)
        do update set accepted_at = charter_acceptances.accepted_at
      returning version
    ),
    of_partner as (
      insert into relationships.partner_charter_acceptances
        (organisation_id, relationship_id, person_id, partner_id, version, language, accepted_at)
      select organisation_id, ${id}::uuid, ${person.id}::uuid, partner_id, version, language, ${now}::timestamptz
      from partners.charter_wordings join own using (partner_id)
      where organisation_id = ${organisation.id} and version = ${version} and language = ${language} and is_present
      on conflict (organisation_id, relationship_id, person_id, partner_id, version, language)
        do update set accepted_at = partner_charter_acceptances.accepted_at
      returning version
    ),
    kept as (select version from of_programme union all select version from of_partner)
    update relationships.parties
    set accepted_at = coalesce(parties.accepted_at, ${now}::timestamptz), charter_version_accepted = kept.version
    from kept
    where parties.organisation_id = ${organisation.id} and parties.relationship_id = ${id}
      and parties.enrolment_id = ${mine.enrolmentId}
    returning parties.enrolment_id`.execute(db)
  if (rows.length === 0) throw context.refuse('charter-reworded')
}
