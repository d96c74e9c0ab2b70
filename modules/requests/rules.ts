import type { RequestStatus, SearchStatus } from './contract.ts'

/** What is known of somebody when they are to be asked. */
export type Asked = {
  readonly isMentorHere: boolean
  readonly isAsker: boolean
  readonly isLineManager: boolean
  readonly isFull: boolean
  readonly isAway: boolean
  readonly isTogether: boolean
  readonly isWish: boolean
  /** The instant of their last "not now" to this person, in this edition. */
  readonly declinedAt: string | null
}

/** "You may ask again on the 12th": so many days after a "not now". */
export const askAgainAfterDays = 30
const day = 86_400_000

export const mayAskAgainAt = (declinedAt: string) =>
  new Date(Date.parse(declinedAt) + askAgainAfterDays * day).toISOString()

/** Why somebody cannot be asked now, what never changes first. Who is away or full may be kept for their turn. */
export function whyNotAskSomebody(asked: Asked, isFirst: boolean, now: string) {
  if (!asked.isMentorHere) return 'not-a-mentor-here'
  if (asked.isAsker) return 'asks-themself'
  if (asked.isLineManager) return 'own-line-manager'
  if (asked.isWish) return 'already-a-wish'
  if (asked.isTogether) return 'together-already'
  if (asked.declinedAt !== null && mayAskAgainAt(asked.declinedAt) > now) return 'asked-recently'
  if (isFirst && asked.isFull) return 'mentor-full'
  if (isFirst && asked.isAway) return 'mentor-away'
  return undefined
}

type Turn = { readonly id: string; readonly rank: number; readonly status: RequestStatus }
export type WhyPassedOver = 'mentor-left' | 'mentor-full' | 'mentor-away'

/** Whose turn it is: the first of those kept who can be asked; those before are passed over, each with its reason. */
export function nextTurn<Wish extends Turn>(
  wishes: readonly Wish[],
  whyNot: (wish: Wish) => WhyPassedOver | undefined,
): { readonly next: Wish | undefined; readonly passed: readonly { wish: Wish; why: WhyPassedOver }[] } {
  const passed: { wish: Wish; why: WhyPassedOver }[] = []
  for (const wish of wishes
    .filter(({ status }) => status === 'kept')
    .toSorted((one, other) => one.rank - other.rank)) {
    const why = whyNot(wish)
    if (why === undefined) return { next: wish, passed }
    passed.push({ wish, why })
  }
  return { next: undefined, passed }
}

/** Nobody is left to ask: the team looks while somebody has a place; where nobody has, that is said. */
export const endOfWishes = (someoneIsFree: boolean): 'by-hand' | 'nobody' =>
  someoneIsFree ? 'by-hand' : 'nobody'

/** Why a request takes no answer any more. */
export function whyNotAnswer(
  status: RequestStatus,
): 'already-answered' | 'moved-on' | 'taken-back' | undefined {
  if (status === 'sent') return undefined
  if (status === 'accepted' || status === 'declined') return 'already-answered'
  return status === 'withdrawn' ? 'taken-back' : 'moved-on'
}

export function whyNotTakeBackRequest(status: RequestStatus): 'already-answered' | 'moved-on' | undefined {
  if (status === 'sent' || status === 'kept') return undefined
  return status === 'accepted' || status === 'declined' ? 'already-answered' : 'moved-on'
}

/** Looking no more is for who still looks; once somebody said yes, the agreement itself is answered. */
export function whyNotStop(status: SearchStatus): 'search-over' | 'already-answered' | undefined {
  if (status === 'agreeing') return 'already-answered'
  return status === 'open' || status === 'by-hand' ? undefined : 'search-over'
}

/** Somebody is added to what still looks. */
export const whyNotAdd = (status: SearchStatus): 'search-over' | undefined =>
  status === 'open' || status === 'by-hand' ? undefined : 'search-over'

type Terms = { readonly answerWithinHours: number; readonly remindAfterHours: readonly number[] }
const hour = 3_600_000

/** What a request that waits is followed by, hours after it was sent: reminders, then the next one's turn. */
export function stepsOf({ answerWithinHours, remindAfterHours }: Terms) {
  return [
    ...remindAfterHours
      .filter((hours) => hours < answerWithinHours)
      .map((hours) => ({ hours, kind: 'remind' as const })),
    { hours: answerWithinHours, kind: 'expire' as const },
  ]
}

export const hoursLater = (instant: string, hours: number) =>
  new Date(Date.parse(instant) + hours * hour).toISOString()

/** An answer to "tell me more" leaves the mentor so long at least. */
export const hoursAfterReply = 72
export const answerByAfterReply = (answerBy: string, now: string) => {
  const atLeast = hoursLater(now, hoursAfterReply)
  return answerBy > atLeast ? answerBy : atLeast
}

/** The middle of these; the lower of two. */
export function medianOf(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}

type Load = { readonly waiting: number; readonly taken: number; readonly capacity: number }

/**
 * What asking somebody costs, in the points of a score (10 000): what already waits for them, shared among their free
 * places, and a little of what they carry. So the load spreads over those who suit about as well; who suits far better comes first all the same.
 */
export function priceOf({ waiting, taken, capacity }: Load): number {
  const left = Math.max(0, capacity - taken)
  if (left === 0) return priceOfNoPlace
  const carried = Math.round((taken * pricePerCarriedShare) / capacity)
  return Math.round((waiting * pricePerWaiting) / left) + carried
}
const pricePerWaiting = 900
const pricePerCarriedShare = 600
/** Shown after those with a place, whatever the score: one can wait for them. */
const priceOfNoPlace = 10_000

/** Nobody is written to by the team for the same thing again within these days. */
export const daysBetweenNudges = 3

export const daysSince = (instant: string, now: string) =>
  Math.floor((Date.parse(now) - Date.parse(instant)) / day)

/** A team's words with what stands in braces filled in; what is not known stays as it was typed. */
export const fillWords = (words: string, values: Readonly<Record<string, string>>): string =>
  words.replaceAll(/\{(\w+)\}/g, (typed, name: string) => values[name] ?? typed)

/** As many at once as searches may be open, whatever somebody's form said of lasting pairs. */
export const mostTogether = (
  { capacity }: { readonly capacity: number },
  { mostOpen }: { readonly mostOpen: number },
): number => Math.max(capacity, mostOpen)
