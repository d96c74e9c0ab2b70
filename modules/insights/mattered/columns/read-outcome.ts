import { fold } from '../../../enrolment/sheet/index.ts'
import { isMissing, readFigure, readYes } from './cells.ts'

export type OutcomeProblem =
  | { readonly code: 'outcome-empty' }
  | { readonly code: 'outcome-one-value'; readonly value: string }
  | { readonly code: 'outcome-not-two-valued'; readonly count: number; readonly examples: readonly string[] }
  | { readonly code: 'outcome-which-is-yes'; readonly values: readonly string[] }
  | { readonly code: 'outcome-no-such-value'; readonly value: string; readonly examples: readonly string[] }

export type Outcome = {
  /** null where nothing was answered. */
  readonly values: readonly (boolean | null)[]
  readonly yes: string
}

/**
 * The column of what came of it, as yes or no: words of either language, two numbers (the higher is yes), or any words once the one
 * that means yes is named; the others are then no.
 */
export function readOutcome(
  cells: readonly string[],
  yes: string | undefined,
): Outcome | { problem: OutcomeProblem } {
  const filled = cells.filter((cell) => !isMissing(cell))
  const spelt = new Map(filled.map((cell) => [keyOf(cell), cell.trim()]))
  const values = [...spelt.values()]
  if (values.length === 0) return { problem: { code: 'outcome-empty' } }
  const isYes = yes === undefined ? judgedBy(values) : named(values, yes)
  if ('problem' in isYes) return isYes
  const read = cells.map((cell) => (isMissing(cell) ? null : isYes.of(cell)))
  const known = new Set(read.filter((one) => one !== null))
  if (known.size < 2) return { problem: { code: 'outcome-one-value', value: values[0]! } }
  return { values: read, yes: values.find((value) => isYes.of(value))! }
}

type Judge = { readonly of: (cell: string) => boolean } | { readonly problem: OutcomeProblem }

function judgedBy(values: readonly string[]): Judge {
  if (values.every((value) => readYes(value) !== null)) return { of: (cell) => readYes(cell)! }
  if (values.length === 1) return { problem: { code: 'outcome-one-value', value: values[0]! } }
  if (values.length > 2) {
    return { problem: { code: 'outcome-not-two-valued', count: values.length, examples: values.slice(0, 4) } }
  }
  const [one, other] = values.map(readFigure)
  if (one == null || other == null) return { problem: { code: 'outcome-which-is-yes', values } }
  return { of: (cell) => readFigure(cell) === Math.max(one, other) }
}

function named(values: readonly string[], yes: string): Judge {
  const key = keyOf(yes)
  if (values.some((value) => keyOf(value) === key)) return { of: (cell) => keyOf(cell) === key }
  return { problem: { code: 'outcome-no-such-value', value: yes, examples: values.slice(0, 6) } }
}

function keyOf(cell: string): string {
  const figure = readFigure(cell)
  return figure === null ? fold(cell) || cell.trim() : String(figure)
}
