import { sql } from 'kysely'
import type { WorkContext } from '../../../platform/server/context.ts'
import { readerOf, type Reader } from '../../../platform/server/mail/write-mail.ts'
import type { MailTime } from '../../../platform/mail-time.ts'
import { mailTimeOf, readPeople } from '../../people/server/index.ts'

/** Somebody to whom advice may be mailed, and when. */
export type AdvisedPerson = MailTime & {
  readonly personId: string
  readonly reader: Reader
}

/** Of these people, those who have an address and did not ask for quiet. */
export async function readAdvisedPeople(
  { db, organisation }: Pick<WorkContext, 'db' | 'organisation'>,
  personIds: readonly string[],
): Promise<Map<string, AdvisedPerson>> {
  const people = await readPeople(db, personIds)
  const stopped = await db
    .selectFrom('guidance.stopped')
    .select('personId')
    .where(sql<boolean>`person_id = any(${[...people.keys()]}::uuid[])`)
    .execute()
  const hasStopped = new Set(stopped.map(({ personId }) => personId))
  const advised = [...people.values()].flatMap((person): AdvisedPerson[] => {
    const reader = readerOf(person, organisation)
    return reader && !hasStopped.has(person.id)
      ? [{ personId: person.id, ...mailTimeOf(person, organisation), reader }]
      : []
  })
  return new Map(advised.map((one) => [one.personId, one]))
}
