import { sql } from 'kysely'
import { later } from '../../../platform/server/clock.ts'
import type { Person, WorkContext } from '../../../platform/server/context.ts'
import { newId } from '../../../platform/server/id.ts'
import { showStanding } from '../../../platform/standing.ts'
import { lockPair } from '../../relationships/server/index.ts'
import { mostAnHour, showConversation, type WhyNotWrite } from '../contract.ts'
import { receiversOf, whyNotWrite } from '../rules.ts'
import { planTelling } from './plan-telling.ts'
import { readBlocks } from './read-blocks.ts'

type Author = WorkContext & { readonly person: Pick<Person, 'id'> }
type Written =
  | { readonly message: { id: string; number: number; sentAt: string } }
  | { readonly refusal: WhyNotWrite | 'too-many-messages' }

/** What somebody writes to the others of a pair of theirs, locked here; who receives it is told as of any message. */
export async function writeToPair(context: Author, relationshipId: string, text: string): Promise<Written> {
  const { db, now, organisation, person } = context
  // An end that comes at the same instant is before it or after it: nothing is written into a pair that is over.
  const pair = await lockPair(db, relationshipId)
  const standing = { ...pair, blocks: await readBlocks(db, relationshipId) }
  const refusal = whyNotWrite(person.id, standing)
  if (refusal) return { refusal }
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
  if (mine >= mostAnHour) return { refusal: 'too-many-messages' }
  const receivers = receiversOf(person.id, standing)
  await planTelling(context, { relationshipId, editionId: pair.editionId, receivers })
  const message = { id: newId(now), number: last + 1, sentAt: now }
  await db
    .insertInto('conversations.messages')
    .values({ organisationId: organisation.id, relationshipId, authorId: person.id, text, ...message })
    .execute()
  context.tellPages(receivers, [showConversation, showStanding])
  return { message }
}
