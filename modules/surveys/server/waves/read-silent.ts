import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Reader } from '../../../../platform/server/mail/write-mail.ts'
import type { MailTime } from '../../../../platform/mail-time.ts'
import { mailTimeOf, readPeople } from '../../../people/server/index.ts'

export type Invited = MailTime & {
  readonly id: string
  readonly reader: Reader
  /** True for somebody the organisation need not know. */
  readonly isOutside: boolean
}
type Which = {
  readonly waveId: string
  readonly after: string | null
  readonly most: number
  /** Reminded fewer times than that. */
  readonly remindedBelow?: number
}

/** Some of those who were asked, have not answered and did not stop the mails, in an order that pages follow. */
export async function readSilent(
  { db, organisation }: Pick<WorkContext, 'db' | 'organisation'>,
  { waveId, after, most, remindedBelow }: Which,
): Promise<Invited[]> {
  const rows = await db
    .selectFrom('surveys.invitations')
    .select(['id', 'personId', 'email', 'language'])
    .where('waveId', '=', waveId)
    .where('answeredOn', 'is', null)
    .where('email', 'not in', (stopped) =>
      stopped.selectFrom('surveys.stopped').select('surveys.stopped.email'),
    )
    .$if(after !== null, (query) => query.where('id', '>', after!))
    .$if(remindedBelow !== undefined, (query) => query.where('reminded', '<', remindedBelow!))
    .orderBy('id')
    .limit(most)
    .execute()
  const people = await readPeople(
    db,
    rows.flatMap(({ personId }) => personId ?? []),
  )
  return rows.map(({ id, personId, email, language }) => {
    const person = personId === null ? undefined : people.get(personId)
    return {
      id,
      reader: { email, name: person?.name ?? null, language: language as Reader['language'] },
      ...mailTimeOf(person, organisation),
      isOutside: personId === null,
    }
  })
}
