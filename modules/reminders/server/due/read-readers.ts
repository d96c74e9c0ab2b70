import { sql } from 'kysely'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { later } from '../../../../platform/server/clock.ts'
import { readerOf, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import type { MailTime } from '../../../../platform/mail-time.ts'
import { mailTimeOf, readPeople } from '../../../people/server/index.ts'
import { whyNotRemind } from '../../rules.ts'

/** Somebody who is to be reminded: when they are written to, and what keeps a reminder from them today. */
export type Reminded = MailTime & {
  readonly personId: string
  readonly name: string
  readonly reader: Reader | undefined
  readonly whyNot: ReturnType<typeof whyNotRemind>
}

export async function readReaders(
  { db, organisation, now }: Pick<WorkContext, 'db' | 'organisation' | 'now'>,
  personIds: readonly string[],
): Promise<Map<string, Reminded>> {
  const ids = [...new Set(personIds)]
  const people = await readPeople(db, ids)
  const since = later(now, -7 * 86_400_000)
  const sent = await db
    .selectFrom('reminders.fired')
    .select((row) => ['personId', row.fn.count<number>('mailId').distinct().as('mails')])
    .where(sql<boolean>`person_id = any(${ids}::uuid[])`)
    .where('firedAt', '>', since)
    .groupBy('personId')
    .execute()
  const stopped = await db
    .selectFrom('reminders.stopped')
    .select('personId')
    .where(sql<boolean>`person_id = any(${ids}::uuid[])`)
    .execute()
  const mails = new Map(sent.map((row) => [row.personId, row.mails]))
  const hasStopped = new Set(stopped.map(({ personId }) => personId))
  return new Map(
    [...people.values()].map((person) => {
      const reader = readerOf(person, organisation)
      const whyNot = whyNotRemind({
        hasAddress: reader !== undefined,
        hasStopped: hasStopped.has(person.id),
        mailsThisWeek: mails.get(person.id) ?? 0,
      })
      const mailTime = mailTimeOf(person, organisation)
      return [person.id, { personId: person.id, name: person.name, ...mailTime, reader, whyNot }]
    }),
  )
}
