import type { WorkContext } from '../../../../platform/server/context.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { readPeople } from '../../../people/server/index.ts'
import { editionOfSearch } from '../state/edition-that-asks.ts'
import { newMentorMail } from './new-mentor-mail.ts'

type Came = {
  readonly editionId: string
  readonly personId: string
  readonly enrolmentId: string
  readonly inviters: readonly string[]
}

/** Whoever invited them reads that they said yes. */
export async function tellInviters(
  context: Pick<WorkContext, 'db' | 'now' | 'organisation' | 'publicUrl' | 'mail'>,
  { editionId, personId, enrolmentId, inviters }: Came,
): Promise<void> {
  const people = await readPeople(context.db, [personId, ...inviters])
  const edition = await editionOfSearch(context.db, editionId)
  const mentor = people.get(personId)!.name
  await context.mail(
    ...inviters.flatMap((id) => {
      const inviter = people.get(id)
      const reader = inviter && readerOf(inviter, context.organisation)
      return reader ? [newMentorMail(context, { edition, enrolmentId, mentor, reader })] : []
    }),
  )
}
