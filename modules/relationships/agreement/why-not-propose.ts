import { addDays } from '../../../platform/calendar-day.ts'
import { isSameJson } from '../../../platform/is-same-json.ts'
import type { PairAgreement } from '../contract.ts'

/** Another duration moves the last day by as much, one that was moved already included. */
export const lastDayUnder = (now: PairAgreement, next: PairAgreement, lastOn: string) =>
  addDays(lastOn, next.durationDays - now.durationDays)

/** A change changes something, and leaves a day to come; a duration that stays leaves the last day alone. */
export function whyNotPropose(
  now: PairAgreement,
  next: PairAgreement,
  { lastOn, today }: { readonly lastOn: string; readonly today: string },
): 'nothing-changes' | 'duration-over' | undefined {
  if (isSameJson(now, next)) return 'nothing-changes'
  return whyNotLast(now, next, { lastOn, today })
}

export function whyNotLast(
  now: PairAgreement,
  next: PairAgreement,
  { lastOn, today }: { readonly lastOn: string; readonly today: string },
): 'duration-over' | undefined {
  if (next.durationDays === now.durationDays) return undefined
  return lastDayUnder(now, next, lastOn) > today ? undefined : 'duration-over'
}
