import type { Term } from '../model/model.ts'
import type { Position } from '../model/positions.ts'

/** Two values of a factor by their places, and how far apart their mean chances are. */
export type TwoPositions = { readonly from: number; readonly to: number; readonly points: number }

/** Every two values of a factor, the furthest apart first; of words each from the lower chance to the higher, unless there are two. */
export function pairsOfPositions(term: Term, chanceAt: (position: Position) => number): TwoPositions[] {
  const chances = term.positions.map(chanceAt)
  const pairs = chances.flatMap((chance, from) =>
    chances.slice(from + 1).map((other, after) => {
      const to = from + 1 + after
      const isTurned = chances.length > 2 && other < chance
      return isTurned ? { from: to, to: from, points: chance - other } : { from, to, points: other - chance }
    }),
  )
  return pairs.toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points))
}
