import type { WorkContext } from '../../../../platform/server/context.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { readPeople } from '../../../people/server/index.ts'
import { readEditionFrame } from '../../../programmes/server/index.ts'
import type { LockedRelationship, Party } from '../find-parties.ts'
import { endMail } from './end-mail.ts'
import type { Ending } from './end-relationship.ts'

/** Kind words to everybody who was in it, without blame; whoever ended it reads that it is done. */
export async function tellOfEnd(
  context: WorkContext,
  { id, editionId, parties }: LockedRelationship,
  told: readonly Party[],
  { kind, personId }: Pick<Ending, 'kind' | 'personId'>,
): Promise<void> {
  if (told.length === 0) return
  const edition = await readEditionFrame(context.db, editionId)
  const people = await readPeople(
    context.db,
    parties.map((party) => party.personId),
  )
  const mails = told.flatMap((party) => {
    const reader = readerOf(people.get(party.personId)!, context.organisation)
    const partners = parties
      .filter((other) => other.personId !== party.personId)
      .map((other) => people.get(other.personId)!.name)
    const words = kind === 'ended-early' ? (party.personId === personId ? 'by-me' : 'stopped') : kind
    return reader
      ? [endMail(context, { id, personId: party.personId, edition, reader, partners, words })]
      : []
  })
  await context.mail(...mails)
}
