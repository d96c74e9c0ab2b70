import type { Context } from '../../../platform/server/context.ts'
import { readerOf } from '../../../platform/server/mail/write-mail.ts'
import { readPeople } from '../../people/server/index.ts'
import { readEdition } from '../../programmes/server/index.ts'
import type { Party } from './find-parties.ts'
import { answerMail } from './mail/answer-mail.ts'

/** Both learn that both said yes, each with the other's address. */
export async function tellBothAreIn(
  context: Context,
  id: string,
  editionId: string,
  parties: readonly Party[],
): Promise<void> {
  const edition = await readEdition(context.db, editionId)
  const people = await readPeople(
    context.db,
    parties.map(({ personId }) => personId),
  )
  for (const party of parties) {
    const me = people.get(party.personId)!
    const partner = people.get(parties.find((other) => other !== party)!.personId)!
    const reader = readerOf(me, context.organisation)
    if (reader) {
      await context.mail(
        answerMail(context, { kind: 'active', id, edition, personId: me.id, reader, partner }),
      )
    }
  }
}

export async function tellItIsDeclined(
  context: Context,
  id: string,
  editionId: string,
  waiting: Party,
): Promise<void> {
  const edition = await readEdition(context.db, editionId)
  const me = (await readPeople(context.db, [waiting.personId])).get(waiting.personId)!
  const reader = readerOf(me, context.organisation)
  if (reader) {
    await context.mail(
      answerMail(context, { kind: 'declined', id, edition, personId: me.id, reader, partner: null }),
    )
  }
}
