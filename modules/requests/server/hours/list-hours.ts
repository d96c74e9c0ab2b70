import { dayIn } from '../../../../platform/calendar-day.ts'
import { action } from '../../../../platform/server/action.ts'
import { countTaken } from '../../../../platform/server/places/index.ts'
import { readEnrolled } from '../../../enrolment/server/index.ts'
import { readFreeHours } from '../../../meetings/server/index.ts'
import type { WordedReason } from '../../../relationships/contract.ts'
import { listHours } from '../../contract.ts'
import { describeMentors } from '../asking/describe-mentors.ts'
import { suggest } from '../asking/suggest.ts'
import { editionThatAsks } from '../state/edition-that-asks.ts'
import { findMember } from '../state/find-member.ts'
import { openSearches } from '../state/open-searches.ts'

const atATime = 3
const slotsShown = 6
const slotsADay = 2
const daysAhead = 7
/** Of those who suit best: hours of many are not read for three. */
const mostLookedAt = 40

/** The best for a question among those who have a place and a free hour this week. */
export const listHoursAction = action(listHours, async (context, { editionId, need, theme }) => {
  const { db, organisation, person } = context
  const edition = await editionThatAsks(context, editionId)
  if (!edition.requests.booksHours) throw context.refuse('not-asked-here')
  const { id: enrolmentId } = (await findMember(db, { editionId, personId: person.id, role: 'mentee' }))!
  const asker = (await readEnrolled(db, editionId, [enrolmentId]))[0]!
  const suited = await suggest(db, {
    edition,
    asker,
    ...(theme !== undefined && { theme }),
    ...(need.trim() !== '' && { need }),
  })
  const best = suited.slice(0, mostLookedAt)
  const minutes = edition.agreement.meetingMinutes
  const hours = await readFreeHours(context, {
    askerId: person.id,
    personIds: best.map(({ mentor }) => mentor.personId),
    minutes,
    days: daysAhead,
  })
  const described = new Map(
    (
      await describeMentors(context, {
        themes: edition.themes,
        askerId: enrolmentId,
        mentorIds: best.map(({ mentorId }) => mentorId),
      })
    ).map((one) => [one.enrolmentId, one]),
  )
  const people = best
    .flatMap(({ mentorId, mentor, reasons }) => {
      const shown = described.get(mentorId)!
      const slots = spread(hours.get(mentor.personId) ?? [], organisation.timeZone)
      if (shown.availability.state !== 'free' || slots.length === 0) return []
      return [{ ...shown, slots, reasons: reasons().mentee as WordedReason[] }]
    })
    .slice(0, atATime)
  const taken = await countTaken(db, openSearches, [enrolmentId])
  const { mostOpen } = edition.requests
  return {
    people,
    minutes,
    mostOpen,
    mayOpen: Math.max(0, mostOpen - (taken.get(enrolmentId) ?? 0)),
    themes: edition.themes.map(({ key, asking }) => ({ key, words: asking })),
  }
})

/** The first two of each day, on full hours where a day has some: a choice of days before a choice of minutes. */
function spread(slots: readonly string[], timeZone: string): string[] {
  const byDay = new Map<string, string[]>()
  for (const at of slots) byDay.set(dayIn(timeZone, at), [...(byDay.get(dayIn(timeZone, at)) ?? []), at])
  return [...byDay.values()]
    .flatMap((ofDay) => {
      const apart = ofDay.filter((at) => at.slice(14, 16) === '00')
      return (apart.length > 0 ? apart : ofDay).slice(0, slotsADay)
    })
    .slice(0, slotsShown)
}
