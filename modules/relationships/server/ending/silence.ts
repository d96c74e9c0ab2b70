import type { WorkContext } from '../../../../platform/server/context.ts'
import { later } from '../../../../platform/server/clock.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { readPeople } from '../../../people/server/index.ts'
import { readEditionFrame } from '../../../programmes/server/index.ts'
import { objectWithinDays } from '../../rules.ts'
import { isPresent, lockRelationship } from '../find-parties.ts'
import { silenceMail } from './silence-mail.ts'

/** When a pair whose closing was proposed at this instant is closed. */
export const closesAt = (askedAt: string) => later(askedAt, objectWithinDays * 86_400_000)

/** Closing is proposed to the two of a pair in which nothing was held: either goes on by one tap. */
export async function proposeClosing(context: WorkContext, id: string): Promise<void> {
  const { db, now, organisation } = context
  const relationship = await lockRelationship(context, id)
  if (relationship.status !== 'active' || relationship.silenceAskedAt !== null) return
  await db
    .updateTable('relationships.relationships')
    .set({ silenceAskedAt: now })
    .where('id', '=', id)
    .execute()
  const parties = relationship.parties.filter(isPresent)
  const edition = await readEditionFrame(db, relationship.editionId)
  const people = await readPeople(
    db,
    parties.map(({ personId }) => personId),
  )
  const mails = parties.flatMap(({ personId }) => {
    const reader = readerOf(people.get(personId)!, organisation)
    const partners = parties
      .filter((other) => other.personId !== personId)
      .map((other) => people.get(other.personId)!.name)
    const until = closesAt(now)
    return reader ? [silenceMail(context, { id, personId, edition, reader, partners, until })] : []
  })
  await context.mail(...mails)
}

/** Something was said, planned or held after all: nothing is closed for silence. */
export async function keepOpen({ db }: Pick<WorkContext, 'db'>, id: string): Promise<void> {
  await db
    .updateTable('relationships.relationships')
    .set({ silenceAskedAt: null })
    .where('id', '=', id)
    .where('status', '=', 'active')
    .execute()
}
