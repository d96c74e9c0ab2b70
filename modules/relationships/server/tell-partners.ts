import type { WorkContext } from '../../../platform/server/context.ts'
import { readerOf } from '../../../platform/server/mail/write-mail.ts'
import { readPeople } from '../../people/server/index.ts'
import { readEdition } from '../../programmes/server/index.ts'
import { isPresent, type LockedRelationship, type Party } from './find-parties.ts'
import { answerMail } from './mail/answer-mail.ts'

/** Each learns that all said yes, with the addresses of the others. */
export async function tellAllAreIn(context: WorkContext, relationship: LockedRelationship): Promise<void> {
  const { id, kind, editionId } = relationship
  const parties = relationship.parties.filter(isPresent)
  const edition = await readEdition(context.db, editionId)
  const people = await readPeople(context.db, parties.map(personIdOf))
  for (const party of parties) {
    const me = people.get(party.personId)!
    const partners = parties.filter((other) => other !== party).map((other) => people.get(other.personId)!)
    const reader = readerOf(me, context.organisation)
    if (reader) {
      const mail = { kind: kind === 'pair' ? 'active' : 'active-together', partners } as const
      await context.mail(answerMail(context, { ...mail, id, edition, personId: me.id, reader }))
    }
  }
}

/** Those who had read what became of it learn that the proposal is open again. */
export async function tellItIsReopened(
  context: WorkContext,
  { id, editionId }: LockedRelationship,
  others: readonly Party[],
): Promise<void> {
  const edition = await readEdition(context.db, editionId)
  const people = await readPeople(context.db, others.map(personIdOf))
  for (const me of people.values()) {
    const reader = readerOf(me, context.organisation)
    if (reader) {
      const mail = { kind: 'reopened', partners: [] } as const
      await context.mail(answerMail(context, { ...mail, id, edition, personId: me.id, reader }))
    }
  }
}

/** Those who were still waiting learn that it will not be. */
export async function tellItIsDeclined(
  context: WorkContext,
  { id, editionId }: LockedRelationship,
  waiting: readonly Party[],
): Promise<void> {
  const edition = await readEdition(context.db, editionId)
  const people = await readPeople(context.db, waiting.map(personIdOf))
  for (const me of people.values()) {
    const reader = readerOf(me, context.organisation)
    if (reader) {
      const mail = { kind: 'declined', partners: [] } as const
      await context.mail(answerMail(context, { ...mail, id, edition, personId: me.id, reader }))
    }
  }
}

const personIdOf = ({ personId }: Party) => personId
