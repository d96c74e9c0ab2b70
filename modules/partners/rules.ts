import { dayIn } from '../../platform/calendar-day.ts'
import type { PartnerState, PartnerTerms } from './contract.ts'

type Days = Pick<PartnerTerms, 'fromOn' | 'untilOn'>

/** On its last day it is still here; who ends it ends it at once. */
export function stateOf(
  { fromOn, untilOn, endedAt }: Days & { readonly endedAt: string | null },
  today: string,
): PartnerState {
  if (endedAt !== null || today > untilOn) return 'over'
  return today < fromOn ? 'to-come' : 'here'
}

/** The day on which it went, where that is not the one agreed. */
export function endedBefore(
  { untilOn, endedAt }: Pick<Days, 'untilOn'> & { readonly endedAt: string | null },
  timeZone: string,
): string | null {
  const endedOn = endedAt && dayIn(timeZone, endedAt)
  return endedOn && endedOn < untilOn ? endedOn : null
}

/** Its days, and the words of its charter where its own is accepted. */
export function whyNotTerms(
  { fromOn, untilOn, charterOf, charter }: Omit<PartnerTerms, 'name'>,
  today: string,
): 'ends-before' | 'already-over' | 'charter-missing' | undefined {
  if (untilOn < fromOn) return 'ends-before'
  if (untilOn < today) return 'already-over'
  return charterOf === 'partner' && !hasWords(charter) ? 'charter-missing' : undefined
}

/** It comes into the edition and goes with it at the latest; an edition without a last day sets none. */
export const outlivesEdition = (untilOn: string, endsOn: string | null) => endsOn !== null && untilOn > endsOn

/** One language is enough. */
export const hasWords = (charter: PartnerTerms['charter']) =>
  charter !== null && (charter.fr !== '' || charter.en !== '')

/** More are a distribution list. */
export const mostReaders = 5

export function whyNotReader(known: {
  readonly leads: boolean
  readonly readers: number
}): 'leads-edition' | 'enough-readers' | undefined {
  if (known.leads) return 'leads-edition'
  return known.readers >= mostReaders ? 'enough-readers' : undefined
}
