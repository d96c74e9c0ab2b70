import { later } from '../../../platform/server/clock.ts'
import type { Context } from '../../../platform/server/context.ts'
import { readerOf } from '../../../platform/server/mail/write-mail.ts'
import { undoAnswer } from '../contract.ts'
import { hoursToUndo } from '../rules.ts'
import type { LockedRelationship, Party } from './find-parties.ts'
import { recordedMail } from './mail/recorded-mail.ts'
import type { Frame } from './read-frame.ts'

type Given = { readonly answer: 'accepted' | 'declined'; readonly others: readonly Party[] }

/** Who answered by a link may be somebody else: the address learns what was recorded, and how to take it back. */
export async function confirmAnswer(
  context: Context,
  { id }: LockedRelationship,
  { answer, others }: Given,
  { edition, people }: Frame,
): Promise<void> {
  const { now, organisation, person } = context
  const reader = readerOf(people.get(person.id)!, organisation)
  if (!reader) return
  const partners = others.map(({ personId }) => people.get(personId)!.name)
  const until = later(now, hoursToUndo * 3_600_000)
  await context.mail(
    recordedMail(context, {
      kind: answer,
      effectKey: `answer-recorded/${id}/${person.id}/${now}`,
      edition,
      reader,
      partners,
      act: undoAnswer,
      id,
      until,
    }),
  )
}
