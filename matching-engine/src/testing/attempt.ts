import { MatchingRefusal } from '../problem/matching-refusal.ts'

/** What a call returns, or the refusal it throws; anything else it throws is a fault. */
export function attempt<Outcome extends object>(call: () => Outcome): Outcome | MatchingRefusal {
  try {
    return call()
  } catch (refusal) {
    if (refusal instanceof MatchingRefusal) return refusal
    throw refusal
  }
}
