import { findColumn, nameOf } from './columns/find-column.ts'
import { readFactor, type ReadFactor } from './columns/read-factor.ts'
import { readOutcome, type OutcomeProblem } from './columns/read-outcome.ts'
import { whyNotAFactor } from './columns/why-not-a-factor.ts'
import type { Factor } from './factor.ts'
import { nothingOf } from './judging/estimate.ts'
import { judgeFactors, type Judged } from './judging/judge-factors.ts'

export type Table = { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] }

export type Question = {
  readonly outcome: string
  /** The value that means yes, where the column does not say it by itself. */
  readonly yes?: string
  /** All other columns, where none is named. */
  readonly factors?: readonly string[]
  readonly fixed?: readonly string[]
  readonly cluster?: string
  readonly together?: boolean
  readonly draws?: number
  readonly seed?: number
}

export type FactorFound = Judged & Pick<ReadFactor, 'missing' | 'unread'> & { readonly separates: boolean }

export type WhatMattered = {
  readonly outcome: { readonly name: string; readonly yes: string }
  /** With an answer; how many of them say yes; how many rows have none. */
  readonly rows: number
  readonly yes: number
  readonly silent: number
  /** How many groups rows come in, and whether any group has several. */
  readonly clusters: { readonly name: string; readonly count: number; readonly together: boolean } | null
  /** Rows left out because a fixed effect is not known. */
  readonly unknownFixed: number
  readonly factors: readonly FactorFound[]
}

export type Problem =
  | OutcomeProblem
  | { readonly code: 'no-row' | 'no-factor' }
  | {
      readonly code: 'no-such-column' | 'column-twice'
      readonly column: string
      readonly columns: readonly string[]
    }

/** What went with the outcome in a table that people made. `onStep` hears of each draw and each factor, and may throw to stop. */
export function whatMattered(
  { headings, rows }: Table,
  question: Question,
  onStep?: () => void,
): WhatMattered | { readonly problem: Problem } {
  if (rows.length === 0) return { problem: { code: 'no-row' } }
  const places = placesOf(headings, question)
  if ('problem' in places) return places
  const cellsOf = (place: number) => rows.map((row) => row[place] ?? '')
  const outcome = readOutcome(cellsOf(places.outcome), question.yes)
  if ('problem' in outcome) return outcome
  const read = places.factors.map((place) => readFactor(nameOf(headings, place), cellsOf(place)))
  if (read.length === 0) return { problem: { code: 'no-factor' } }
  const fixed = places.fixed.map(
    (place) => readFactor(nameOf(headings, place), cellsOf(place), 'words').factor,
  )
  const clusters = places.cluster === null ? null : clustersOf(cellsOf(places.cluster))
  const { together = false, draws = 1000, seed = 1 } = question
  const usable = read.filter(({ factor }) => whyNotAFactor(factor) === null).map(({ factor }) => factor)
  const judged = judgeFactors(
    { factors: usable, fixed, clusters, together, draws, seed, ...(onStep && { onStep }) },
    outcome.values,
  )
  const known = outcome.values.filter((one) => one !== null)
  return {
    outcome: { name: nameOf(headings, places.outcome), yes: outcome.yes },
    rows: known.length,
    yes: known.filter(Boolean).length,
    silent: rows.length - known.length,
    clusters: clusters && {
      name: nameOf(headings, places.cluster!),
      count: new Set(clusters).size,
      together: new Set(clusters).size < clusters.length,
    },
    unknownFixed: outcome.values.filter(
      (one, row) => one !== null && fixed.some(({ values }) => values[row] === null),
    ).length,
    factors: read.map(({ factor, missing, unread }) => {
      const found = judged.find((one) => one.factor === factor) ?? leftOut(factor)
      return { ...found, missing, unread, separates: separates(factor, outcome.values) }
    }),
  }
}

function leftOut(factor: Factor): Judged {
  return {
    ...nothingOf(factor, whyNotAFactor(factor)!),
    holm: null,
    verdict: 'cannot-tell',
    pairsNeeded: null,
    wide: null,
  }
}

type Places = {
  readonly outcome: number
  readonly factors: readonly number[]
  readonly fixed: readonly number[]
  readonly cluster: number | null
}

function placesOf(headings: readonly string[], question: Question): Places | { readonly problem: Problem } {
  const { outcome, fixed = [], factors, cluster } = question
  const columns = headings.map((_, place) => nameOf(headings, place))
  const wanted = [outcome, ...fixed, ...(factors ?? []), ...(cluster === undefined ? [] : [cluster])]
  const places = wanted.map((column) => findColumn(headings, column))
  const unknown = places.indexOf(-1)
  if (unknown >= 0) return { problem: { code: 'no-such-column', column: wanted[unknown]!, columns } }
  // What groups rows may be a factor too; nothing else stands twice, and the outcome explains nothing of itself.
  const isGroup = (at: number) => cluster !== undefined && at === places.length - 1
  const twice = places.findIndex(
    (place, at) => places.indexOf(place) < at && (!isGroup(at) || place === places[0]),
  )
  if (twice >= 0) return { problem: { code: 'column-twice', column: wanted[twice]!, columns } }
  const ofFixed = places.slice(1, 1 + fixed.length)
  const ofCluster = cluster === undefined ? null : places.at(-1)!
  const left = [places[0], ...ofFixed, ofCluster]
  return {
    outcome: places[0]!,
    fixed: ofFixed,
    cluster: ofCluster,
    factors:
      factors === undefined
        ? headings.flatMap((_, place) => (left.includes(place) ? [] : [place]))
        : places.slice(1 + fixed.length, 1 + fixed.length + factors.length),
  }
}

function clustersOf(cells: readonly string[]): number[] {
  const { factor } = readFactor('', cells, 'words')
  // Nobody knows of whom these are: each stands alone.
  return factor.values.map((value, row) => value ?? factor.values.length + row)
}

/** Whether the factor alone tells yes from no without a mistake: it may be the outcome under another name. */
function separates(factor: Factor, outcome: readonly (boolean | null)[]): boolean {
  const valuesWhere = (success: boolean) =>
    factor.values.filter((value, row): value is number => value !== null && outcome[row] === success)
  const [no, yes] = [valuesWhere(false), valuesWhere(true)]
  if (no.length === 0 || yes.length === 0) return false
  if (factor.kind === 'words') return !no.some((value) => yes.includes(value))
  return Math.max(...no) < Math.min(...yes) || Math.max(...yes) < Math.min(...no)
}
