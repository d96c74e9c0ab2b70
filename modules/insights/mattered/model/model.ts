import { designOf, toldByOthers, type Design } from '../../statistics/index.ts'
import type { Factor } from '../factor.ts'
import { positionsOf, type Position } from './positions.ts'

/** One factor inside a model: its columns, and the values between which its gaps are. */
export type Term = {
  readonly factor: Factor
  readonly columns: readonly number[]
  /** Of words, the reference first: `columns[k]` is of `levels[k + 1]`. Null of a number. */
  readonly levels: readonly string[] | null
  readonly positions: readonly Position[]
}

export type Model = {
  readonly design: Design
  readonly terms: readonly Term[]
  /** Factors that the others tell, or that are the same for all these rows: they are not in the model. */
  readonly left: readonly { readonly factor: Factor; readonly because: 'one-value' | 'told-by-others' }[]
}

/**
 * The model of these factors on these rows, where all of them are known, under fixed effects. Words are told from their most
 * frequent level there, unless `reference` names another.
 */
export function modelOf(given: {
  readonly factors: readonly Factor[]
  readonly fixed: readonly Factor[]
  readonly rows: readonly number[]
  readonly outcome: readonly boolean[]
  readonly reference?: string
}): Model {
  const { factors, fixed, rows, outcome, reference } = given
  const columnsOf = (factor: Factor) => columnsOfFactor(factor, rows, reference)
  const same = factors.filter((factor) => columnsOf(factor).columns.length === 0)
  const left: Model['left'] = same.map((factor) => ({ factor, because: 'one-value' }))
  const kept = factors.filter((factor) => !same.includes(factor))
  const successes = outcome.map(Number)
  const fixedColumns = fixed.flatMap((factor) => columnsOf(factor).columns)
  const told = toldFactors(
    fixedColumns,
    kept.map((factor) => columnsOf(factor).columns),
    successes,
  )
  const standing = kept.filter((_, at) => !told.has(at))
  const designColumns = [...independent(fixedColumns, successes)]
  const firstColumns = standing.map((factor) => {
    const first = designColumns.length + 1
    designColumns.push(...columnsOf(factor).columns)
    return first
  })
  const design = designOf(designColumns, successes)
  const terms = standing.map((factor, at): Term => {
    const { columns: own, levels } = columnsOf(factor)
    const columns = own.map((_, place) => firstColumns[at]! + place)
    return { factor, columns, levels, positions: positionsOf({ levels, own, columns }, design) }
  })
  const toldLeft = kept
    .filter((_, at) => told.has(at))
    .map((factor) => ({ factor, because: 'told-by-others' as const }))
  return { design, terms, left: [...left, ...toldLeft] }
}

type Columns = { readonly columns: readonly (readonly number[])[]; readonly levels: readonly string[] | null }

function columnsOfFactor(factor: Factor, rows: readonly number[], reference: string | undefined): Columns {
  const values = rows.map((row) => factor.values[row]!)
  if (factor.kind === 'number') {
    return { columns: new Set(values).size > 1 ? [values] : [], levels: null }
  }
  const counts = factor.levels.map((_, level) => values.filter((value) => value === level).length)
  const present = factor.levels.map((_, level) => level).filter((level) => counts[level]! > 0)
  const ordered = present.toSorted((one, other) => {
    const isReference = (level: number) => Number(factor.levels[level] === reference)
    return isReference(other) - isReference(one) || counts[other]! - counts[one]! || one - other
  })
  const columns = ordered.slice(1).map((level) => values.map((value) => Number(value === level)))
  return { columns, levels: ordered.map((level) => factor.levels[level]!) }
}

function independent(columns: readonly (readonly number[])[], successes: readonly number[]) {
  const told = toldByOthers(designOf(columns, successes))
  return columns.filter((_, at) => !told.includes(at + 1))
}

function toldFactors(
  fixed: readonly (readonly number[])[],
  factors: readonly (readonly (readonly number[])[])[],
  successes: readonly number[],
): ReadonlySet<number> {
  const owner = factors.flatMap((columns, at) => columns.map(() => at))
  const told = toldByOthers(designOf([...fixed, ...factors.flat()], successes))
  return new Set(told.flatMap((column) => owner[column - 1 - fixed.length] ?? []))
}
