import {
  cellsToShow,
  curveOn,
  howShown,
  kaplanMeier,
  silenceBounds,
  wilson,
  type CurveStep,
} from '../statistics/index.ts'
import { isOver, type EditionFacts } from './facts.ts'
import type { Parts } from './parts.ts'
import { registry, type Cases, type Cell, type Figure, type FigureName, type Group } from './registry.ts'

/** A figure as anybody may be shown it: what small groups would tell is already gone. Shares from 0 to 1. */
export type ShownFigure = {
  readonly name: FigureName
  readonly group: Group
  readonly kind: 'share' | 'count' | 'curve' | 'histogram' | 'parts'
  /** Null where nothing may be said, or only the count. */
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly low: number | null
  readonly high: number | null
  /** Who was asked and did not answer; null where nobody is asked. */
  readonly silent: number | null
  /** The share had all the silent said no, and had they all said yes. */
  readonly worst: number | null
  readonly best: number | null
  /** Why a value is missing: nobody to count, fewer than five, fewer than ten, or of fewer than three hosts. */
  readonly hidden: 'nobody' | 'fewer-than-5' | 'fewer-than-10' | 'few-hosts' | null
  readonly steps: readonly CurveStep[] | null
  readonly cells: readonly { readonly label: string; readonly count: number | null }[] | null
}

export function showFigures(facts: EditionFacts): ShownFigure[] {
  return registry
    .filter(({ group }) => group !== 'requests' || facts.requests !== null)
    .filter(({ group }) => group !== 'workshops' || facts.workshops !== null)
    .filter(({ group }) => group !== 'immersion' || facts.immersion !== null)
    .filter(({ group }) => group !== 'course' || facts.course !== null)
    .filter(({ group }) => group !== 'projects' || facts.projects !== null)
    .map((figure) => showFigure(figure, facts))
}

function showFigure(figure: Figure, facts: EditionFacts): ShownFigure {
  const empty = { ...nothing, name: figure.name, group: figure.group, kind: figure.kind }
  if (figure.kind === 'count') {
    const value = figure.count(facts)
    return value === null ? empty : { ...empty, value, hidden: null }
  }
  if (figure.kind === 'histogram') return { ...empty, ...showCells(figure.cells(facts)) }
  if (figure.kind === 'parts') return { ...empty, ...showParts(figure.parts(facts)) }
  const cases = figure.count(facts)
  if (figure.follow === undefined || isOver(facts)) return { ...empty, ...showShare(cases) }
  return { ...empty, kind: 'curve', ...showCurve(cases, kaplanMeier(figure.follow(facts))) }
}

const nothing = {
  value: null,
  numerator: null,
  denominator: null,
  low: null,
  high: null,
  silent: null,
  worst: null,
  best: null,
  hidden: 'nobody' as const,
  steps: null,
  cells: null,
}

function showShare({ cases, of, silent = 0, isOfFewHosts }: Cases) {
  if (isOfFewHosts) return { hidden: 'few-hosts' as const }
  const shown = howShown(of)
  const ofSilent = silent > 0 || of > 0 ? { silent: silent === 0 ? null : silent } : {}
  if (shown === 'nothing')
    return { ...ofSilent, hidden: of === 0 ? ('nobody' as const) : ('fewer-than-5' as const) }
  const counts = { ...ofSilent, numerator: cases, denominator: of }
  if (shown === 'count') return { ...counts, hidden: 'fewer-than-10' as const }
  const bounds = silent > 0 ? silenceBounds({ cases, of, silent }) : {}
  return { ...counts, value: cases / of, ...wilson({ cases, of }), ...bounds, hidden: null }
}

/** So far: the curve at its last step. A step down to one pair names no one, since days alone stand there. */
function showCurve(cases: Cases, steps: readonly CurveStep[]) {
  const share = showShare(cases)
  if (share.hidden !== null) return share
  const last = curveOn(steps, Infinity)
  const soFar =
    last === null
      ? { value: 0, ...wilson({ cases: 0, of: cases.of }) }
      : { value: last.share, low: last.low, high: last.high }
  return { ...share, ...soFar, steps }
}

/**
 * The share of the first part, then its parts. The share tells the first part and all the others together, so the others are
 * a table of their own, whose small cells hide; where the total would tell them, which it does here, all of them hide.
 */
function showParts({ parts, people, silent }: Parts) {
  const of = parts.reduce((sum, { count }) => sum + count, 0)
  if (howShown(people) === 'nothing') return showShare({ cases: 0, of: Math.min(of, people) })
  const share = showShare({ cases: parts[0]!.count, of, ...(silent === undefined ? {} : { silent }) })
  if (share.hidden !== null) return share
  const [first, ...others] = parts
  const { shown, total } = cellsToShow(others.map(({ people: few, count }) => Math.min(few, count)))
  const cells = [
    { label: first!.label as string, count: first!.count },
    ...others.map(({ label, count }, at) => ({
      label: label as string,
      count: total && shown[at] ? count : null,
    })),
  ]
  return { ...share, cells }
}

// Pairs are counted here, and that a pair met so often is what its own team sees line by line.
function showCells(cells: readonly Cell[]) {
  const total = cells.reduce((sum, { count }) => sum + count, 0)
  if (howShown(total) === 'nothing')
    return { hidden: total === 0 ? ('nobody' as const) : ('fewer-than-5' as const) }
  const { shown } = cellsToShow(
    cells.map(({ count }) => count),
    1,
  )
  return {
    hidden: null,
    denominator: total,
    cells: cells.map(({ label, count }, at) => ({ label, count: shown[at] ? count : null })),
  }
}
