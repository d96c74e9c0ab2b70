import type { Design } from '../../statistics/index.ts'

/** A level of words, or a value of a number, with what it puts into the scaled columns of its factor. */
export type Position = { readonly label: string | number; readonly values: ReadonlyMap<number, number> }

/** Each level of words, the reference first; of a number the two between which its gap is. */
export function positionsOf(
  term: {
    readonly levels: readonly string[] | null
    readonly own: readonly (readonly number[])[]
    readonly columns: readonly number[]
  },
  { centre, scale }: Design,
): Position[] {
  const { levels, own, columns } = term
  const scaled = (column: number, value: number) =>
    [column, (value - centre[column]!) / scale[column]!] as const
  if (levels === null) {
    return betweenOf(own[0]!).map((value) => ({
      label: value,
      values: new Map([scaled(columns[0]!, value)]),
    }))
  }
  return levels.map((label, level) => ({
    label,
    values: new Map(columns.map((column, at) => scaled(column, Number(at + 1 === level)))),
  }))
}

/** The quarter and the three quarters of the values; where these are one, the tenths; else the least and the most. */
export function betweenOf(values: readonly number[]): [number, number] {
  const sorted = values.toSorted((one, other) => one - other)
  if (new Set(values).size === 2) return [sorted[0]!, sorted.at(-1)!]
  for (const tail of [0.25, 0.1, 0]) {
    const [from, to] = [quantile(sorted, tail), quantile(sorted, 1 - tail)]
    if (from < to) return [from, to]
  }
  throw new Error('A number of one value has no gap.')
}

// Between two values in a straight line (Hyndman and Fan 1996, type 7), as R and spreadsheets do.
function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1)
  const [low, high] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!]
  return low + (place - Math.floor(place)) * (high - low)
}
