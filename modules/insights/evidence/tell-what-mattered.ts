import { whatMattered, type Because, type FactorFound } from '../mattered/index.ts'
import { declaredFactors, type CriterionOfPairs, type DeclaredFactor } from './declared-factors.ts'
import type { PairEvidence } from './pair-evidence.ts'
import { successOf } from './success-of.ts'

/** Why nothing is told of any factor. */
export const whyNothing = [
  'no-pair',
  'unfinished',
  'too-many',
  'fewer-than-10',
  'all-silent',
  'nearly-alike',
] as const
export type WhyNothing = (typeof whyNothing)[number]

export type FactorTold = Pick<DeclaredFactor, 'kind' | 'criterion' | 'isAfterwards' | 'isYesNo'> & {
  readonly verdict: 'goes-with' | 'hardly-matters' | 'cannot-tell'
  readonly because: Because | 'too-few-differ' | null
  /** Pairs of which it and the outcome are known; null where so few differ that they could be recognised. */
  readonly known: number | null
  readonly pairsNeeded: number | null
  /** From -1 to 1: how far chances of success are apart between `from` and `to`, or between no and yes. */
  readonly gap: {
    readonly points: number
    readonly low: number
    readonly high: number
    readonly wide: { readonly low: number; readonly high: number } | null
    readonly from: number | null
    readonly to: number | null
  } | null
}

export type MatteredTold = {
  readonly nothing: WhyNothing | null
  /** Of pairs whose time is over; null where fewer than ten are known. */
  readonly known: number | null
  readonly succeeded: number | null
  readonly silent: number | null
  readonly mentors: number | null
  readonly factors: readonly FactorTold[]
}

/** A percentage stands from ten pairs on, and what tells fewer than five apart is not told. */
export const fewestPairs = 10
const fewestApart = 5

/** What went with success among pairs whose time is over. `onStep` hears of each draw and factor. */
export function tellWhatMattered(
  pairs: readonly PairEvidence[],
  criteria: readonly CriterionOfPairs[],
  onStep?: () => void,
): MatteredTold {
  const outcomes = pairs.map(successOf)
  const known = outcomes.filter((outcome) => outcome !== null)
  const succeeded = known.filter(Boolean).length
  const counted = { known: known.length, succeeded, silent: pairs.length - known.length, mentors: null }
  if (pairs.length < fewestPairs) return nothingTold('fewer-than-10')
  if (known.length === 0) return { ...nothingTold('all-silent'), silent: pairs.length }
  if (known.length < fewestPairs) return nothingTold('fewer-than-10')
  if (Math.min(succeeded, known.length - succeeded) < fewestApart) return nothingTold('nearly-alike')
  const declared = declaredFactors(pairs, criteria)
  const isHidden = ({ cells }: DeclaredFactor) => tellsFewApart(cells, outcomes)
  const looked = declared.filter((factor) => !isHidden(factor))
  const hasMentors = pairs.every(({ mentorId }) => mentorId !== null)
  const found = whatMattered(
    {
      headings: ['outcome', 'mentor', ...looked.map((_, at) => `factor ${at}`)],
      rows: pairs.map(({ mentorId }, row) => [
        outcomes[row] === null ? '' : outcomes[row] ? 'yes' : 'no',
        mentorId ?? '',
        ...looked.map(({ cells }) => cells[row]!),
      ]),
    },
    {
      outcome: 'outcome',
      factors: looked.map((_, at) => `factor ${at}`),
      ...(hasMentors && { cluster: 'mentor' }),
    },
    onStep,
  )
  if ('problem' in found) {
    if (found.problem.code !== 'no-factor') throw new Error(`Pairs make no table: ${found.problem.code}`)
    return { nothing: null, ...counted, factors: declared.map((factor) => hiddenFactor(factor, outcomes)) }
  }
  return {
    nothing: null,
    ...counted,
    mentors: found.clusters?.together === true ? found.clusters.count : null,
    factors: declared.map((factor) => {
      const at = looked.indexOf(factor)
      return at < 0 ? hiddenFactor(factor, outcomes) : toldFactor(factor, found.factors[at]!)
    }),
  }
}

export function nothingTold(nothing: WhyNothing): MatteredTold {
  return { nothing, known: null, succeeded: null, silent: null, mentors: null, factors: [] }
}

/** So few pairs differ from the others in it that they could be recognised; one value for all tells nobody apart. */
function tellsFewApart(cells: readonly string[], outcomes: readonly (boolean | null)[]): boolean {
  const known = cells.filter((cell, row) => cell !== '' && outcomes[row] !== null)
  const counts = new Map<string, number>()
  for (const cell of known) counts.set(cell, (counts.get(cell) ?? 0) + 1)
  return known.length < fewestPairs || known.length - Math.max(...counts.values()) < fewestApart
}

function hiddenFactor(factor: DeclaredFactor, outcomes: readonly (boolean | null)[]): FactorTold {
  const known = factor.cells.filter((cell, row) => cell !== '' && outcomes[row] !== null)
  const isOneValue = known.length >= fewestPairs && new Set(known).size === 1
  return {
    ...described(factor),
    verdict: 'cannot-tell',
    because: isOneValue ? 'one-value' : 'too-few-differ',
    known: null,
    pairsNeeded: null,
    gap: null,
  }
}

function toldFactor(factor: DeclaredFactor, { verdict, because, rows, pairsNeeded, gap, wide }: FactorFound) {
  // Told from no to yes, whichever is the more frequent.
  const isTurned = factor.isYesNo && gap?.from === 'yes'
  const turned = <Span extends { readonly low: number; readonly high: number }>(span: Span) =>
    isTurned ? { low: -span.high, high: -span.low } : { low: span.low, high: span.high }
  return {
    ...described(factor),
    verdict,
    because,
    known: rows,
    pairsNeeded,
    gap: gap && {
      points: isTurned ? -gap.points : gap.points,
      ...turned(gap),
      wide: wide && turned(wide),
      from: typeof gap.from === 'number' ? gap.from : null,
      to: typeof gap.to === 'number' ? gap.to : null,
    },
  }
}

const described = ({ kind, criterion, isAfterwards, isYesNo }: DeclaredFactor) => ({
  kind,
  criterion,
  isAfterwards,
  isYesNo,
})
