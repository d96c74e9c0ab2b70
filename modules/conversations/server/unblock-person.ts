import { action } from '../../../platform/server/action.ts'
import { lockPair } from '../../relationships/server/index.ts'
import { showConversation, unblockPerson } from '../contract.ts'
import { lastNumber } from './last-number.ts'

/** What was written meanwhile stays between those who received it. */
export const unblockPersonAction = action(
  unblockPerson,
  async ({ db, person, tellPages }, { id, personId }) => {
    const { parties } = await lockPair(db, id)
    tellPages(
      parties.map((party) => party.personId),
      [showConversation],
    )
    await db
      .updateTable('conversations.blocks')
      .set({ untilNumber: await lastNumber(db, id) })
      .where('relationshipId', '=', id)
      .where('personId', '=', person.id)
      .where('blockedId', '=', personId)
      .where('untilNumber', 'is', null)
      .execute()
    return {}
  },
)
