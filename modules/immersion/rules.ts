import { addDays, dayIn, daysBetween, instantAt } from '../../platform/calendar-day.ts'
import type { CandidacyState, OfferState, OfferWords, ReportWords } from './contract.ts'

export { drawOrder } from './draw/index.ts'

type Dated = { readonly firstOn: string; readonly lastOn: string; readonly timeZone: string }
type Standing = Dated & { readonly status: string; readonly endsAt: string; readonly applyBy: string }

/** A month beside somebody, and some days more. */
export const longestDays = 45
/** So often a line manager's address may be corrected. */
export const asksAtMost = 3

export const daysOf = ({ firstOn, lastOn }: Pick<Dated, 'firstOn' | 'lastOn'>): string[] =>
  Array.from({ length: daysBetween(firstOn, lastOn) + 1 }, (_, at) => addDays(firstOn, at))

export const beginOf = (offer: Dated & { readonly beginsAt: string }) =>
  instantAt(offer.timeZone, offer.firstOn, offer.beginsAt)

export const endOf = (offer: Dated & { readonly endsAt: string }) =>
  instantAt(offer.timeZone, offer.lastOn, offer.endsAt)

export const isOver = (offer: Dated & { readonly endsAt: string }, now: string): boolean =>
  endOf(offer) <= now

/** The morning after the last day of candidacies: a draw is made, or the host is told that it is time to choose. */
export const choiceAt = ({ applyBy, timeZone }: Pick<Standing, 'applyBy' | 'timeZone'>) =>
  instantAt(timeZone, addDays(applyBy, 1), '08:00')

export function whyNotOffer(words: OfferWords, today: string) {
  if (words.firstOn <= today) return 'in-the-past' as const
  if (words.lastOn < words.firstOn) return 'days-reversed' as const
  if (daysOf(words).length > longestDays) return 'too-long' as const
  if (words.endsAt <= words.beginsAt) return 'hours-reversed' as const
  if (words.applyBy >= words.firstOn || words.applyBy < today) return 'applications-too-late' as const
  return undefined
}

export function whyNotChange(offer: Standing, now: string): 'offer-cancelled' | 'offer-over' | undefined {
  if (offer.status === 'cancelled') return 'offer-cancelled'
  return isOver(offer, now) ? 'offer-over' : undefined
}

/** To the end of its last day; not after a draw, whatever its day became. */
export const isOpenToCandidates = (
  offer: Pick<Standing, 'status' | 'applyBy' | 'timeZone'> & { readonly drawnAt: string | null },
  now: string,
): boolean => offer.status === 'open' && offer.drawnAt === null && dayIn(offer.timeZone, now) <= offer.applyBy

/** Also a place that is held is given: who waits for it may still be able to come. */
export const hasPlaceLeft = ({ places, taken }: { readonly places: number; readonly taken: number }) =>
  taken < places

/** A week, and never beyond the evening before: whoever waits for the place must still be able to come. */
export function answerByOf(offer: Dated, now: string): string {
  const eve = instantAt(offer.timeZone, addDays(offer.firstOn, -1), '18:00')
  const week = new Date(Date.parse(now) + 7 * 86_400_000).toISOString()
  return week < eve ? week : eve
}

export const takesPlace = (state: CandidacyState) => state === 'held' || state === 'going'

/** Those among whom a place that is free may still be given. */
export const mayBeChosen = (state: CandidacyState) => state === 'candidate' || state === 'not-chosen'

export function stateOf(
  offer: Standing & { readonly places: number; readonly taken: number },
  candidates: number,
  now: string,
): OfferState {
  if (offer.status === 'cancelled') return 'cancelled'
  if (isOver(offer, now)) return 'past'
  if (offer.taken > 0 && (offer.taken >= offer.places || candidates === 0)) return 'settled'
  return candidates > 0 ? 'to-choose' : 'free'
}

/** Where it took place, one says what one brought or takes away. */
export const whyNotTell = (offer: Standing, report: ReportWords, now: string) => {
  if (offer.status === 'cancelled') return 'offer-cancelled' as const
  if (!isOver(offer, now)) return 'not-over-yet' as const
  return report.happened && report.brought === '' && report.takesAway === ''
    ? ('words-owed' as const)
    : undefined
}

/** The candidacies of an offer, in the order of their saying: A, B, … Z, AA. */
export const letterOf = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : `${letterOf(Math.floor(at / 26) - 1)}${letterOf(at % 26)}`
