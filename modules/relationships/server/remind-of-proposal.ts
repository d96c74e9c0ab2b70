import type { WorkContext } from '../../../platform/server/context.ts'
import { readerOf } from '../../../platform/server/mail/write-mail.ts'
import { readPeople } from '../../people/server/index.ts'
import { readEdition } from '../../programmes/server/index.ts'
import { isPresent, type LockedRelationship } from './find-parties.ts'
import { reminderMail } from './mail/reminder-mail.ts'

/** Whoever has not answered is reminded of whom they are proposed to, and until when. */
export async function remindOfProposal(
  context: WorkContext,
  relationship: LockedRelationship,
  afterDays: number,
): Promise<void> {
  const silent = relationship.parties.filter((party) => isPresent(party) && party.acceptedAt === null)
  const edition = await readEdition(context.db, relationship.editionId)
  const people = await readPeople(
    context.db,
    relationship.parties.map(({ personId }) => personId),
  )
  const mails = silent.flatMap((party) => {
    const reader = readerOf(people.get(party.personId)!, context.organisation)
    const partners = relationship.parties
      .filter((other) => other !== party && isPresent(other))
      .map(({ personId }) => people.get(personId)!.name)
    return reader
      ? [reminderMail(context, { relationship, party, edition, partners, reader, afterDays })]
      : []
  })
  await context.mail(...mails)
}
