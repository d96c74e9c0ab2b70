import type { Context } from '../../../../platform/server/context.ts'
import { readPeople } from '../../../people/server/index.ts'
import type { OwnSeat, Workshop } from '../../contract.ts'
import { inFairOrder, isOver } from '../../rules.ts'
import { readSeats, type KeptSeat, type KeptWorkshop } from './kept-workshop.ts'

type Reading = Pick<Context, 'db' | 'person' | 'now'>

/** Workshops as the caller sees them: counts, the host's name, and their own seat. */
export async function asShown(context: Reading, workshops: readonly KeptWorkshop[]): Promise<Workshop[]> {
  const { db, person, now } = context
  const seats = await readSeats(
    db,
    workshops.map(({ id }) => id),
  )
  const byWorkshop = new Map<string, KeptSeat[]>()
  for (const seat of seats)
    byWorkshop.set(seat.workshopId, [...(byWorkshop.get(seat.workshopId) ?? []), seat])
  const hosts = await readPeople(
    db,
    workshops.map(({ hostId }) => hostId),
  )
  return workshops.map((workshop) => {
    const { id, editionId, seriesId, title, about, language, status, minutes, workedOn } = workshop
    const { startsAt, timeZone, place, site, places, taken, cancelWord } = workshop
    const own = byWorkshop.get(id) ?? []
    return {
      id,
      editionId,
      seriesId,
      title,
      about,
      language,
      hostName: hosts.get(workshop.hostId)?.name ?? '',
      isMine: workshop.hostId === person.id,
      status,
      minutes,
      workedOn,
      startsAt,
      timeZone,
      place,
      site,
      places,
      taken,
      waiting: own.filter(({ state }) => state === 'waiting').length,
      isOver: isOver(workshop, now),
      cancelWord,
      seat: ownSeat(own, person.id),
    }
  })
}

function ownSeat(seats: readonly KeptSeat[], personId: string): OwnSeat | null {
  const seat = seats.find((one) => one.personId === personId)
  if (!seat) return null
  const { state, takeBy, refusedOn, came, rating } = seat
  const nth = inFairOrder(seats).findIndex((one) => one.personId === personId)
  return {
    state,
    takeBy,
    nth: nth < 0 ? null : nth + 1,
    refusedOn,
    came: came !== null,
    debriefed: rating !== null,
  }
}
