import type { Instance } from './instance.ts'

/** The arc of a mentee with a mentor, or -1, by bisection: a mentee's arcs ascend. */
export function arcOf(
  { rowStart, column }: Pick<Instance, 'rowStart' | 'column'>,
  mentee: number,
  mentor: number,
): number {
  let [low, high] = [rowStart[mentee]!, rowStart[mentee + 1]!]
  while (low < high) {
    const middle = (low + high) >> 1
    if (column[middle]! < mentor) low = middle + 1
    else high = middle
  }
  return low < rowStart[mentee + 1]! && column[low] === mentor ? low : -1
}
