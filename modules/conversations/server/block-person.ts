import { sql } from 'kysely'
import { action } from '../../../platform/server/action.ts'
import { lockPair } from '../../relationships/server/index.ts'
import { blockPerson, showConversation } from '../contract.ts'
import { lastNumber } from './last-number.ts'

export const blockPersonAction = action(blockPerson, async (context, { id: relationshipId, personId }) => {
  const { db, now, organisation, person } = context
  const { parties } = await lockPair(db, relationshipId)
  const isAnother = personId !== person.id && parties.some((party) => party.personId === personId)
  if (!isAnother) throw context.refuse('not-in-conversation')
  const between = { relationshipId, personId: person.id, blockedId: personId }
  const standing = await db
    .selectFrom('conversations.blocks')
    .select('afterNumber')
    .where('relationshipId', '=', relationshipId)
    .where('personId', '=', person.id)
    .where('blockedId', '=', personId)
    .where('untilNumber', 'is', null)
    .executeTakeFirst()
  if (standing) return {}
  context.tellPages(
    parties.map((party) => party.personId),
    [showConversation],
  )
  await db
    .insertInto('conversations.blocks')
    .values({
      organisationId: organisation.id,
      ...between,
      afterNumber: await lastNumber(db, relationshipId),
      blockedAt: now,
    })
    // Lifted and set again with nothing written between: it stands again.
    .onConflict((conflict) =>
      conflict
        .columns(['organisationId', 'relationshipId', 'personId', 'blockedId', 'afterNumber'])
        .doUpdateSet({ untilNumber: sql`null` }),
    )
    .execute()
  return {}
})
