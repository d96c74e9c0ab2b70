import type { CohortTables, CriterionTable } from './cohort-tables.ts'

/**
 * Criteria whose values are added up together, because few different rows come of them. `classOf`: which row a mentee
 * has. `members`: their rows of values, by the group's class.
 */
export type RowGroup = {
  readonly classOf: Int32Array
  readonly classes: number
  readonly members: readonly { readonly criterion: CriterionTable; readonly menteeOf: Int32Array }[]
}

/**
 * At most four groups. The first has the most different rows: made when a mentee needs them, so mentees are best read
 * in the order of their class in it. Rows of the others are kept for a block of mentors.
 */
export function groupCriteria({ criteria, mentees }: CohortTables): RowGroup[] {
  const ascending = criteria.toSorted((a, b) => a.menteeClasses - b.menteeClasses)
  const kept: RowGroup[] = []
  let first: RowGroup | null = null
  for (const criterion of ascending) {
    const alone = groupOf(criterion)
    const last = kept.at(-1)
    const joined = last && joinGroups(last, alone)
    if (joined && joined.classes <= fewRows) kept[kept.length - 1] = joined
    else if (kept.length < 3 && alone.classes <= manyRows) kept.push(alone)
    else first = first === null ? alone : joinGroups(first, alone)
  }
  first ??= kept.pop() ?? { classOf: new Int32Array(mentees), classes: 1, members: [] }
  return [first, ...kept]
}

/** Rows of groups that are joined, and of any that is kept. */
const fewRows = 256
const manyRows = 2048

function groupOf(criterion: CriterionTable): RowGroup {
  const { menteeClass, menteeClasses } = criterion
  const menteeOf = new Int32Array(menteeClasses)
  for (let mentee = menteeClass.length - 1; mentee >= 0; mentee--) menteeOf[menteeClass[mentee]!] = mentee
  return { classOf: menteeClass, classes: menteeClasses, members: [{ criterion, menteeOf }] }
}

function joinGroups(a: RowGroup, b: RowGroup): RowGroup {
  const numbers = new Map<number, number>()
  const first: number[] = []
  const classOf = a.classOf.map((one, mentee) => {
    const both = one * b.classes + b.classOf[mentee]!
    const known = numbers.get(both)
    if (known !== undefined) return known
    numbers.set(both, first.length)
    return first.push(mentee) - 1
  })
  const menteeOf = Int32Array.from(first)
  const members = [...a.members, ...b.members].map(({ criterion }) => ({ criterion, menteeOf }))
  return { classOf, classes: first.length, members }
}

/** Mentees by their class in the first group, then by place. */
export function readingOrder([first]: readonly RowGroup[]): Int32Array {
  const { classOf, classes } = first!
  const next = new Int32Array(classes + 1)
  for (const one of classOf) next[one + 1] = next[one + 1]! + 1
  for (let at = 0; at < classes; at++) next[at + 1] = next[at + 1]! + next[at]!
  const order = new Int32Array(classOf.length)
  for (let mentee = 0; mentee < classOf.length; mentee++) {
    const one = classOf[mentee]!
    order[next[one]!] = mentee
    next[one] = next[one]! + 1
  }
  return order
}
