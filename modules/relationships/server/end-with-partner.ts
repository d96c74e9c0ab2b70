import { sql } from 'kysely'
import { listener } from '../../../platform/server/facts.ts'
import { partnerMoved } from '../../partners/server/index.ts'

/** The last day of a partner has moved: so does that of the pairs that end with it. */
export const endWithPartner = listener(
  'end-with-partner',
  partnerMoved,
  async ({ db }, { editionId, personIds, before, untilOn }) => {
    await db
      .updateTable('relationships.relationships')
      .set({ lastOn: untilOn })
      .where('editionId', '=', editionId)
      .where('status', '=', 'active')
      .where(({ or, eb }) => or([eb('lastOn', '>', untilOn), eb('lastOn', '=', before)]))
      .where(
        sql<boolean>`exists (select from relationships.parties where parties.relationship_id = relationships.id
          and parties.role = 'mentor' and parties.left_at is null and parties.person_id = any(${personIds}::uuid[]))`,
      )
      .execute()
  },
)
