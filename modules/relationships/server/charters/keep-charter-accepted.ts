import { sql } from 'kysely'
import type { Context } from '../../../../platform/server/context.ts'
import type { CharterText } from '../../contract.ts'
import type { LockedRelationship, Party } from '../find-parties.ts'

/**
 * A yes, to the pair or to its charter alone: it points to the very text that was on the screen. Refused where that text
 * is not the charter any more; the same words under another number are the same text.
 */
export async function keepCharterAccepted(
  context: Context<'charter-reworded'>,
  { id, editionId }: Pick<LockedRelationship, 'id' | 'editionId'>,
  mine: Party,
  { version, language }: CharterText,
): Promise<void> {
  const { db, now, organisation, person } = context
  const { rows } = await sql`
    with kept as (
      insert into relationships.charter_acceptances
        (organisation_id, relationship_id, person_id, edition_id, version, language, accepted_at)
      select organisation_id, ${id}::uuid, ${person.id}::uuid, edition_id, version, language, ${now}::timestamptz
      from programmes.charter_wordings
      where organisation_id = ${organisation.id} and edition_id = ${editionId}
        and version = ${version} and language = ${language} and is_present
      -- Said twice, the first time stays.
      on conflict (organisation_id, relationship_id, person_id, version, language)
        do update set accepted_at = charter_acceptances.accepted_at
      returning version
    )
    update relationships.parties
    set accepted_at = coalesce(parties.accepted_at, ${now}::timestamptz), charter_version_accepted = kept.version
    from kept
    where parties.organisation_id = ${organisation.id} and parties.relationship_id = ${id}
      and parties.enrolment_id = ${mine.enrolmentId}
    returning parties.enrolment_id`.execute(db)
  if (rows.length === 0) throw context.refuse('charter-reworded')
}
