export { inFairOrder, lastRefusedOn, takeByOf } from './places/index.ts'

type Planned = {
  readonly status: string
  readonly startsAt: string | null
  readonly minutes: number
}

export const endOf = ({ startsAt, minutes }: { readonly startsAt: string; readonly minutes: number }) =>
  new Date(Date.parse(startsAt) + minutes * 60_000).toISOString()

export const isOver = ({ startsAt, minutes }: Pick<Planned, 'startsAt' | 'minutes'>, now: string): boolean =>
  startsAt !== null && endOf({ startsAt, minutes }) <= now

/** Who comes, where and when changes only in one that is planned and not over. */
export function whyNotChange(
  workshop: Planned,
  now: string,
): 'not-planned' | 'workshop-cancelled' | 'workshop-over' | undefined {
  if (workshop.status === 'cancelled') return 'workshop-cancelled'
  if (workshop.status !== 'scheduled') return 'not-planned'
  return isOver(workshop, now) ? 'workshop-over' : undefined
}

/** What is said of it afterwards. */
export function whyNotDebrief(
  workshop: Planned,
  now: string,
): 'not-planned' | 'workshop-cancelled' | 'not-over-yet' | undefined {
  const refusal = whyNotChange(workshop, now)
  if (refusal === 'workshop-over') return undefined
  return refusal ?? 'not-over-yet'
}

/** From half an hour before it begins to two hours after its end. */
export const isDoorOpen = (
  { startsAt, minutes }: { readonly startsAt: string; readonly minutes: number },
  now: string,
): boolean =>
  Date.parse(now) >= Date.parse(startsAt) - 30 * 60_000 &&
  Date.parse(now) <= Date.parse(endOf({ startsAt, minutes })) + 120 * 60_000

/** Fewer would tell who said what. */
export const fewestToTell = 5
export const wrongCodesAtMost = 5
/** Of one person for one workshop: a list that one fills is nobody's any more. */
export const questionsAtMost = 10

/** The same thing asked twice: case, accents, punctuation and spaces do not make another. */
export const asAsked = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
