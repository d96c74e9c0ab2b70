/** From how many people on a figure may be shown as a percentage, and below how many nothing is. */
export const leastForPercent = 10
export const leastToShow = 5

export type HowShown = 'percent' | 'count' | 'nothing'

export function howShown(of: number): HowShown {
  if (of < leastToShow) return 'nothing'
  return of < leastForPercent ? 'count' : 'percent'
}

/**
 * Which cells of a one-way table may be shown, and whether its total may. A cell of fewer than `least` people hides (an empty
 * one reveals nobody). What the total leaves for the hidden ones must not be fewer than `least` people in fewer than two
 * cells: then the smallest shown cell hides too, and where there is none the total goes (complementary suppression; Hundepool
 * and others, Statistical Disclosure Control, 2012, chapter 4).
 */
export function cellsToShow(
  counts: readonly number[],
  least = leastToShow,
): { readonly shown: readonly boolean[]; readonly total: boolean } {
  const shown = counts.map((count) => count === 0 || count >= least)
  const hidden = () => counts.filter((_, at) => !shown[at])
  const isTold = () => {
    const own = hidden()
    return own.length > 0 && (own.length < 2 || own.reduce((sum, one) => sum + one, 0) < least)
  }
  while (isTold()) {
    const next = smallestShown(counts, shown)
    if (next < 0) return { shown, total: false }
    shown[next] = false
  }
  return { shown, total: true }
}

function smallestShown(counts: readonly number[], shown: readonly boolean[]): number {
  return counts.reduce(
    (best, count, at) => (shown[at] && count > 0 && (best < 0 || count < counts[best]!) ? at : best),
    -1,
  )
}
