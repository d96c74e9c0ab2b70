import type { MatchingProgress } from './outcome.ts'

/**
 * How far a step is, in whole hundredths; null while that would be a guess: before its first part is done, and in its
 * last part (steps that count rounds do not know of the next one).
 */
export function percentDone({ done, of }: MatchingProgress): number | null {
  return done === 0 || done + 1 === of ? null : Math.min(100, Math.floor((100 * done) / Math.max(1, of)))
}
