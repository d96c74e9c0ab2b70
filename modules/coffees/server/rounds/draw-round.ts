import { sql } from 'kysely'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { readEditionFrame } from '../../../programmes/server/index.ts'
import { drawGroups } from './draw-groups.ts'
import { listOwnCoffees } from '../../contract.ts'
import { aloneMail } from '../mail/alone-mail.ts'
import { drawnMail } from '../mail/drawn-mail.ts'
import { peopleOfEdition } from '../state/people-of-edition.ts'

type ToDraw = { readonly id: string; readonly editionId: string }
type Drawing = Pick<WorkContext, 'db' | 'now' | 'organisation' | 'publicUrl' | 'mail' | 'tellPages'>

/** Who said "in" and is still there, in twos and one three; each is told with whom. */
export async function drawRound(context: Drawing, { id, editionId }: ToDraw): Promise<void> {
  const { db, now, organisation } = context
  // After this lock nobody's word changes, and no other draw passes.
  const round = await db
    .selectFrom('coffees.rounds')
    .select(['asksMetAt'])
    .where('id', '=', id)
    .where('drawnAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!round) return
  const people = await peopleOfEdition(db, editionId)
  const seats = await db
    .selectFrom('coffees.seats')
    .select(['id', 'personId'])
    .where('roundId', '=', id)
    .where('says', '=', 'in')
    .execute()
  const present = seats.filter(({ personId }) => people.has(personId))
  const drawn = present.map(({ personId }) => {
    const { role, name, email, profile } = people.get(personId)!
    return { personId, role, name, email, team: profile.team, lineManager: profile.lineManager }
  })
  const groups = drawGroups(drawn, await readMet(), id)
  await db.updateTable('coffees.rounds').set({ drawnAt: now }).where('id', '=', id).execute()
  for (const [at, personIds] of groups.entries())
    await db
      .updateTable('coffees.seats')
      .set({ groupNth: at + 1 })
      .where('roundId', '=', id)
      .where('personId', 'in', personIds)
      .execute()
  const edition = await readEditionFrame(db, editionId)
  const seatOf = new Map(seats.map((seat) => [seat.personId, seat.id]))
  const groupOf = new Map(groups.flatMap((group) => group.map((personId) => [personId, group] as const)))
  await context.mail(
    ...present.flatMap(({ personId }) => {
      const reader = readerOf(people.get(personId)!, organisation)
      if (!reader) return []
      const others = (groupOf.get(personId) ?? []).filter((one) => one !== personId)
      const seatId = seatOf.get(personId)!
      if (others.length === 0) return [aloneMail(context, { id: seatId, edition, reader })]
      const partners = others.map((one) => people.get(one)!)
      return [drawnMail(context, { id: seatId, edition, partners, reader, asksMetAt: round.asksMetAt })]
    }),
  )
  context.tellPages(
    present.map(({ personId }) => personId),
    [listOwnCoffees],
  )

  /** Of two people, the last round of this edition in which they were drawn together. */
  async function readMet() {
    const { rows } = await sql<{ one: string; other: string; nth: number }>`
      select one.person_id as one, other.person_id as other, max(rounds.nth)::int as nth
      from coffees.seats as one
      join coffees.seats as other on other.organisation_id = one.organisation_id and other.round_id = one.round_id
        and other.group_nth = one.group_nth and other.person_id > one.person_id
      join coffees.rounds on rounds.organisation_id = one.organisation_id and rounds.id = one.round_id
      where rounds.edition_id = ${editionId}
      group by 1, 2`.execute(db)
    return rows
  }
}
