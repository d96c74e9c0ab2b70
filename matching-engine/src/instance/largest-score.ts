/**
 * What any score is at most: 10 000, or the largest of these where pairs are worth more than their scores (a price for
 * moving is added to those that are kept).
 */
export function largestScore(scores: ArrayLike<number>): number {
  let largest = 10_000
  for (let arc = 0; arc < scores.length; arc++) if (scores[arc]! > largest) largest = scores[arc]!
  return largest
}
