import { sql } from 'kysely'
import type { WorkContext } from '../../../platform/server/context.ts'
import { later } from '../../../platform/server/clock.ts'
import { unreadForMinutes } from '../rules.ts'
import { tellOfMessages } from './jobs/tell-of-messages.ts'
import { unreadOf } from './unread-of.ts'

type Sent = {
  readonly relationshipId: string
  readonly editionId: string
  readonly receivers: readonly string[]
}

/** Before a message is written: half an hour after the first that somebody neither read nor was told of; later ones move nothing. */
export async function planTelling(
  context: Pick<WorkContext, 'db' | 'now' | 'later' | 'organisation'>,
  { relationshipId, editionId, receivers }: Sent,
): Promise<void> {
  const { db, now, organisation } = context
  await db
    .insertInto('conversations.readings')
    .values(
      receivers.map((personId) => ({ organisationId: organisation.id, relationshipId, editionId, personId })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const at = later(now, unreadForMinutes * 60_000)
  for (const personId of receivers) {
    const awaited = await unreadOf(db, personId)
      .select(sql.lit(1).as('one'))
      .whereRef('conversations.messages.number', '>', 'conversations.readings.toldNumber')
      .limit(1)
      .executeTakeFirst()
    if (!awaited) await context.later(tellOfMessages, { personId }, { at, key: `messages/${personId}` })
  }
}
