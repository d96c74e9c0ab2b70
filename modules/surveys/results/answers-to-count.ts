/** Answers of one group that came: counted nowhere yet, and counted in the total but not in their group. */
export type Waiting = { readonly group: string; readonly uncounted: number; readonly inTotalOnly: number }

/** Fewer would say something of somebody. */
const least = 5

/**
 * Which answers of an anonymous survey the figures begin to count, when one more came. The total moves by five or more, or not
 * at all; so does each group; and what the total leaves for those that are not counted in a group is nobody or five at least,
 * so that no difference of two figures is of fewer.
 */
export function answersToCount(waiting: readonly Waiting[]): {
  readonly total: boolean
  readonly groups: readonly string[]
} {
  const uncounted = sum(waiting.map((one) => one.uncounted))
  if (uncounted < least) return { total: false, groups: [] }
  const pending = waiting.map(({ group, uncounted: fresh, inTotalOnly }) => ({
    group,
    count: fresh + inTotalOnly,
  }))
  const ready = pending
    .filter(({ count }) => count >= least)
    .toSorted((one, other) => other.count - one.count || (one.group < other.group ? -1 : 1))
  const left = () =>
    sum(pending.filter((one) => !ready.some(({ group }) => group === one.group)).map(({ count }) => count))
  while (left() > 0 && left() < least && ready.length > 0) ready.pop()
  return { total: true, groups: ready.map(({ group }) => group) }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
