import type { WorkContext } from '../../../../platform/server/context.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { firstName } from '../../../../platform/first-name.ts'
import { readPeople } from '../../../people/server/index.ts'
import { readEditionFrame } from '../../../programmes/server/index.ts'
import { listOwnCoffees } from '../../contract.ts'
import { metMail } from '../mail/met-mail.ts'

type ToAsk = { readonly id: string; readonly editionId: string }
type Asking = Pick<WorkContext, 'db' | 'now' | 'organisation' | 'publicUrl' | 'mail' | 'tellPages'>

/** "Did you meet?", once, to whoever was drawn and has not said. */
export async function askMet(context: Asking, { id, editionId }: ToAsk): Promise<void> {
  const { db, now, organisation } = context
  const asked = await db
    .updateTable('coffees.rounds')
    .set({ askedMetAt: now })
    .where('id', '=', id)
    .where('askedMetAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!asked) return
  const seats = await db
    .selectFrom('coffees.seats')
    .select(['id', 'personId', 'groupNth', 'met'])
    .where('roundId', '=', id)
    .where('groupNth', 'is not', null)
    .execute()
  const people = await readPeople(
    db,
    seats.map(({ personId }) => personId),
  )
  const edition = await readEditionFrame(db, editionId)
  const silent = seats.filter(({ met }) => met === null)
  await context.mail(
    ...silent.flatMap((seat) => {
      const reader = readerOf(people.get(seat.personId)!, organisation)
      const partners = seats
        .filter((other) => other.groupNth === seat.groupNth && other.id !== seat.id)
        .map(({ personId }) => firstName(people.get(personId)!.name))
      return reader ? [metMail(context, { id: seat.id, edition, partners, reader })] : []
    }),
  )
  context.tellPages(
    silent.map(({ personId }) => personId),
    [listOwnCoffees],
  )
}
