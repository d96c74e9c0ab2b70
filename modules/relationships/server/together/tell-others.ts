import type { Context } from '../../../../platform/server/context.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { readPeople } from '../../../people/server/index.ts'
import { readEditionFrame } from '../../../programmes/server/index.ts'
import { isPresent, type LockedRelationship } from '../find-parties.ts'
import { togetherMail, type Told } from './together-mail.ts'

/** What one has said of the time of their pair, to the others in it: whose turn it is stands in the room. */
export async function tellOthers(
  context: Pick<Context, 'db' | 'organisation' | 'publicUrl' | 'now' | 'mail' | 'person'>,
  { id, editionId, parties }: LockedRelationship,
  told: Told,
): Promise<void> {
  const { db, organisation, person } = context
  const edition = await readEditionFrame(db, editionId)
  const others = parties.filter((party) => isPresent(party) && party.personId !== person.id)
  const people = await readPeople(
    db,
    others.map(({ personId }) => personId),
  )
  const mails = [...people.values()].flatMap((other) => {
    const reader = readerOf(other, organisation)
    return reader
      ? [togetherMail(context, { id, personId: other.id, edition, reader, partner: person.name, told })]
      : []
  })
  await context.mail(...mails)
}
