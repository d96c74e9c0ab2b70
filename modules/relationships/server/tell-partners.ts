import type { WorkContext } from '../../../platform/server/context.ts'
import { readerOf } from '../../../platform/server/mail/write-mail.ts'
import { readPeople } from '../../people/server/index.ts'
import { readEditionFrame } from '../../programmes/server/index.ts'
import { isPresent, type LockedRelationship, type Party } from './find-parties.ts'
import { answerMail } from './mail/answer-mail.ts'

/** Each learns that all said yes, with the addresses of the others. */
export async function tellAllAreIn(context: WorkContext, relationship: LockedRelationship): Promise<void> {
  const { id, kind, editionId } = relationship
  const parties = relationship.parties.filter(isPresent)
  const edition = await readEditionFrame(context.db, editionId)
  const people = await readPeople(context.db, parties.map(personIdOf))
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
  { id, editionId, parties }: LockedRelationship,
  told: readonly Party[],
  kindFor: (party: Party) => 'declined' | 'lapsed-silent' | 'lapsed-waiting' | 'withdrawn' | 'reopened',
): Promise<void> {
  if (told.length === 0) return
  const edition = await readEditionFrame(context.db, editionId)
  const people = await readPeople(context.db, parties.map(personIdOf))
  for (const party of told) {
    const me = people.get(party.personId)!
    const reader = readerOf(me, context.organisation)
    const partners = parties
      .filter(({ personId }) => personId !== party.personId)
      .map(({ personId }) => people.get(personId)!)
    if (reader)
      await context.mail(
        answerMail(context, { kind: kindFor(party), partners, id, edition, personId: me.id, reader }),
      )
  }
}

const personIdOf = ({ personId }: Party) => personId
