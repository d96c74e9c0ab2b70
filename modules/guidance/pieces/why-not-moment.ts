import type { Moment } from './piece.ts'

/** Pieces of an edition at most: a year of one a week, and as many to read at any time. */
export const mostPieces = 100

/** A card stays a card: a briefing has three, read before the first meeting. Anything else may change its day. */
export function whyNotMoment(before: Moment, after: Moment): 'moment-does-not-fit' | undefined {
  return (before.kind === 'briefing') === (after.kind === 'briefing') ? undefined : 'moment-does-not-fit'
}
