import type { BriefChange } from '../contract/amendments.ts'

/** What a yes moves, in the grain in which two of them get in each other's way: `sums`, `days`, words, deliverables by their id. */
export type Touched = ReadonlySet<string>

type More = {
  readonly adds: boolean
  readonly answer: 'more' | 'instead' | 'no' | null
  readonly endsOn: string | null
  readonly cents: number
  readonly replacesId: string | null
  readonly deliverableId: string | null
}

const keyOf = (one: BriefChange) => {
  if ('id' in one) return one.id
  if (one.what === 'budget' || one.what === 'juniors') return 'sums'
  return one.what === 'startsOn' || one.what === 'endsOn' ? 'days' : one.what
}

export const touchedBy = (changes: readonly BriefChange[]): Touched => new Set(changes.map(keyOf))

/** Before any answer, what a yes to more would. */
export function touchedByMore({ adds, answer, endsOn, cents, replacesId, deliverableId }: More): Touched {
  const made = deliverableId === null ? [] : [deliverableId]
  if (answer === 'instead') return new Set([...made, ...(replacesId === null ? [] : [replacesId])])
  if (!adds) return new Set(made)
  return new Set([...made, ...(cents > 0 ? ['sums'] : []), ...(endsOn === null ? [] : ['days'])])
}

/** Both move the same. */
export const meets = (one: Touched, other: Touched) => [...one].some((key) => other.has(key))

/** Both move the sums, or both the days: of deliverables and words, what is left to move is read as it stands. */
export const meetsInFrame = (one: Touched, other: Touched) =>
  ['sums', 'days'].some((key) => one.has(key) && other.has(key))
