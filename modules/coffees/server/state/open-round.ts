import { dayIn } from '../../../../platform/calendar-day.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { newId } from '../../../../platform/server/id.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { readEditionFrame } from '../../../programmes/server/index.ts'
import { timesOfRound } from '../../rules.ts'
import { askedMail } from '../mail/asked-mail.ts'
import { peopleOfEdition } from './people-of-edition.ts'

/** Everybody is asked whether they are in; false where fewer than two are there. The key of the table lets one of two at once pass. */
export async function openRound(
  context: Pick<WorkContext, 'db' | 'now' | 'organisation' | 'publicUrl' | 'mail'>,
  editionId: string,
  nth: number,
): Promise<boolean> {
  const { db, now, organisation } = context
  const people = await peopleOfEdition(db, editionId)
  if (people.size < 2) return false
  const roundId = newId(now)
  const times = timesOfRound(organisation.timeZone, dayIn(organisation.timeZone, now))
  const made = await db
    .insertInto('coffees.rounds')
    .values({ organisationId: organisation.id, id: roundId, editionId, nth, askedAt: now, ...times })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return true
  const seats = [...people.values()].map((member) => ({ id: newId(now), member }))
  await db
    .insertInto('coffees.seats')
    .values(
      seats.map(({ id, member }) => ({
        organisationId: organisation.id,
        id,
        roundId,
        personId: member.personId,
      })),
    )
    .execute()
  const edition = await readEditionFrame(db, editionId)
  await context.mail(
    ...seats.flatMap(({ id, member }) => {
      const reader = readerOf(member, organisation)
      return reader ? [askedMail(context, { id, edition, drawsAt: times.drawsAt, reader })] : []
    }),
  )
  return true
}
