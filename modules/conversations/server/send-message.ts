import { sql } from 'kysely'
import { action } from '../../../platform/server/action.ts'
import { later } from '../../../platform/server/clock.ts'
import { newId } from '../../../platform/server/id.ts'
import { lockPair } from '../../relationships/server/index.ts'
import { showStanding } from '../../../platform/standing.ts'
import { mostAnHour, sendMessage, showConversation } from '../contract.ts'
import { receiversOf, whyNotWrite } from '../rules.ts'
import { planTelling } from './plan-telling.ts'
import { readBlocks } from './read-blocks.ts'

export const sendMessageAction = action(sendMessage, async (context, { id: relationshipId, text }) => {
  const { db, now, organisation, person } = context
  // An end that comes at the same instant is before it or after it: nothing is written into a pair that is over.
  const pair = await lockPair(db, relationshipId)
  const standing = { ...pair, blocks: await readBlocks(db, relationshipId) }
  const refusal = whyNotWrite(person.id, standing)
  if (refusal) throw context.refuse(refusal)
  const { last, mine } = await db
    .selectFrom('conversations.messages')
    .select([
      sql<number>`coalesce(max(number), 0)::int`.as('last'),
      sql<number>`count(*) filter (where author_id = ${person.id} and sent_at > ${later(now, -3_600_000)})::int`.as(
        'mine',
      ),
    ])
    .where('relationshipId', '=', relationshipId)
    .executeTakeFirstOrThrow()
  if (mine >= mostAnHour) throw context.refuse('too-many-messages')
  const receivers = receiversOf(person.id, standing)
  await planTelling(context, { relationshipId, editionId: pair.editionId, receivers })
  const message = { id: newId(now), number: last + 1, sentAt: now }
  await db
    .insertInto('conversations.messages')
    .values({ organisationId: organisation.id, relationshipId, authorId: person.id, text, ...message })
    .execute()
  context.tellPages(receivers, [showConversation, showStanding])
  return message
})
