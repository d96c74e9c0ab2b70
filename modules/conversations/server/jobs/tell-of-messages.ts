import { sql } from 'kysely'
import { z } from 'zod'
import { Id } from '../../../../platform/contract.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { newId } from '../../../../platform/server/id.ts'
import { job } from '../../../../platform/server/jobs/job.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { mailTimeOf, readPeople } from '../../../people/server/index.ts'
import { whenToTell } from '../../rules.ts'
import { messagesMail } from '../mail/messages-mail.ts'
import { unreadOf } from '../unread-of.ts'

/** One mail of all that somebody has not read, in each of their pairs; in its hours, and one a day. */
export const tellOfMessages = job(
  { name: 'tell-of-messages', payload: z.object({ personId: Id }) },
  async (context, { personId }) => {
    const { db, now, organisation } = context
    const unread = await readUntold(context, personId)
    if (unread.length === 0) return
    const people = await readPeople(db, [personId, ...unread.flatMap(({ authorIds }) => authorIds)])
    const person = people.get(personId)
    const reader = person && readerOf(person, organisation)
    if (!person || !reader || (await hasStopped(context, personId))) {
      // What waits now is not said later either: the next message is the next reason to write.
      await noteTold(context, personId, 'unsaid')
      return
    }
    const at = whenToTell(
      { ...mailTimeOf(person, organisation), toldAt: await lastToldAt(context, personId) },
      now,
    )
    if (at > now) {
      await context.later(tellOfMessages, { personId }, { at, key: `messages/${personId}` })
      return
    }
    const waiting = unread.map(({ authorIds, count, relationshipId }) => ({
      relationshipId,
      count,
      authors: authorIds.flatMap((id) => people.get(id) ?? []),
    }))
    await noteTold(context, personId, 'said')
    await context.mail(messagesMail(context, { mailId: newId(now), personId, reader, waiting }))
  },
)

const readUntold = ({ db }: Pick<WorkContext, 'db'>, personId: string) =>
  unreadOf(db, personId)
    .select([
      'conversations.readings.relationshipId',
      sql<number>`count(*)::int`.as('count'),
      sql<string[]>`array_agg(distinct messages.author_id)`.as('authorIds'),
    ])
    .groupBy('conversations.readings.relationshipId')
    .having(sql<boolean>`max(messages.number) > max(readings.told_number)`)
    .orderBy(sql`min(messages.sent_at)`)
    .execute()

async function hasStopped({ db }: Pick<WorkContext, 'db'>, personId: string): Promise<boolean> {
  const stopped = await db
    .selectFrom('conversations.stopped')
    .select('stoppedAt')
    .where('personId', '=', personId)
    .executeTakeFirst()
  return stopped !== undefined
}

async function lastToldAt({ db }: Pick<WorkContext, 'db'>, personId: string): Promise<string | null> {
  const { toldAt } = await db
    .selectFrom('conversations.readings')
    .select((row) => row.fn.max('toldAt').as('toldAt'))
    .where('personId', '=', personId)
    .executeTakeFirstOrThrow()
  return toldAt
}

/** Of each of their conversations, all that is there now: what comes later is a mail of its own. */
async function noteTold(
  { db, now }: Pick<WorkContext, 'db' | 'now'>,
  personId: string,
  as: 'said' | 'unsaid',
): Promise<void> {
  await db
    .updateTable('conversations.readings')
    .set({
      ...(as === 'said' && { toldAt: now }),
      toldNumber: sql<number>`(select coalesce(max(messages.number), 0) from conversations.messages
        where messages.organisation_id = readings.organisation_id
          and messages.relationship_id = readings.relationship_id)`,
    })
    .where('personId', '=', personId)
    .execute()
}
