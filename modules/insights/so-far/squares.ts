import { squareStates, type FollowedPair, type FollowUpCounts, type SquareState } from '../contract.ts'

/** A silence worth a look first, then a break, a date to come, one that passed without a word both can stand by. */
export function squareOf({ status, reason, pausedUntil, nextAt, unconfirmed }: FollowedPair): SquareState {
  if (status === 'proposed') return 'proposed'
  if (reason === 'never-met' || reason === 'nothing-since') return 'silent'
  if (pausedUntil !== null) return 'paused'
  if (nextAt !== null) return 'dated'
  return unconfirmed > 0 || reason === 'contested' ? 'unconfirmed' : 'seeking'
}

/** The pairs of each state that there is, in the order in which they are drawn; ended ones are counted, not named. */
export function squaresOf(pairs: readonly FollowedPair[], { ended }: Pick<FollowUpCounts, 'ended'>) {
  return squareStates
    .map((state) => {
      const inIt = pairs.filter((pair) => squareOf(pair) === state)
      return { state, pairs: inIt, count: state === 'ended' ? ended : inIt.length }
    })
    .filter(({ count }) => count > 0)
}
