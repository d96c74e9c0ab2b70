import type { WorkContext } from '../../../platform/server/context.ts'
import { readerOf } from '../../../platform/server/mail/write-mail.ts'
import { isPresent, type LockedRelationship, type Party } from './find-parties.ts'
import { answerMail } from './mail/answer-mail.ts'
import { readFrame, type Frame } from './read-frame.ts'

/** Each learns that all said yes, with the addresses of the others. */
export async function tellAllAreIn(
  context: WorkContext,
  relationship: LockedRelationship,
  { edition, people }: Frame,
): Promise<void> {
  const { id, kind } = relationship
  const parties = relationship.parties.filter(isPresent)
  const mails = parties.flatMap((party) => {
    const me = people.get(party.personId)!
    const partners = parties.filter((other) => other !== party).map((other) => people.get(other.personId)!)
    const reader = readerOf(me, context.organisation)
    const mail = { kind: kind === 'pair' ? 'active' : 'active-together', partners } as const
    return reader ? [answerMail(context, { ...mail, id, edition, personId: me.id, reader })] : []
  })
  await context.mail(...mails)
}

/** Each is told what became of it, in the words that fit what they did. */
export async function tellEach(
  context: WorkContext,
  relationship: LockedRelationship,
  told: readonly Party[],
  kindFor: (party: Party) => 'declined' | 'lapsed-silent' | 'lapsed-waiting' | 'withdrawn' | 'reopened',
  known?: Frame,
): Promise<void> {
  if (told.length === 0) return
  const { id, parties } = relationship
  const { edition, people } = known ?? (await readFrame(context.db, relationship))
  const mails = told.flatMap((party) => {
    const me = people.get(party.personId)!
    const reader = readerOf(me, context.organisation)
    const partners = parties
      .filter(({ personId }) => personId !== party.personId)
      .map(({ personId }) => people.get(personId)!)
    const mail = { kind: kindFor(party), partners, id, edition, personId: me.id }
    return reader ? [answerMail(context, { ...mail, reader })] : []
  })
  await context.mail(...mails)
}
