import {
  bonferroniLevel,
  holm,
  leastClusters,
  pairsNeeded,
  verdictDespiteSilence,
  verdictOf,
  type Interval,
  type Verdict,
} from '../../statistics/index.ts'
import type { Because } from '../factor.ts'
import type { Estimate } from './estimate.ts'
import { estimateFactors, type Asked } from './estimate-factors.ts'

export type Judged = Estimate & {
  /** p corrected for all the factors that were looked at. */
  readonly holm: number | null
  readonly verdict: Verdict
  /** Until ten points would be seen eight times in ten; null where that cannot be said, or need not. */
  readonly pairsNeeded: number | null
  /** The largest gap as wide as all the intervals have to be to hold together. */
  readonly wide: Interval | null
}

/** What may be said of each factor. `null` in the outcome is silence: a verdict that it could turn is not given. */
export function judgeFactors(asked: Asked, outcome: readonly (boolean | null)[]): Judged[] {
  const known = judge(asked, outcome)
  const told = known.filter(({ verdict }) => verdict !== 'cannot-tell')
  if (!outcome.includes(null) || told.length === 0) return known
  const ifAll = [false, true].map((success) =>
    judgeAgain(
      asked,
      told,
      outcome.map((one) => one ?? success),
      known.filter(({ p }) => p !== null).length,
    ),
  )
  return known.map((one) => {
    const others = ifAll.map((judged) => judged.find(({ factor }) => factor === one.factor))
    const verdict = verdictDespiteSilence(
      one.verdict,
      ...others.flatMap((other) => (other ? [sameSide(one, other)] : [])),
    )
    return verdict === one.verdict
      ? one
      : { ...one, verdict, because: 'silence-decides' as const, pairsNeeded: null }
  })
}

// Holm's correction asks for every factor; where p times all of them is small enough, that is known without the others.
function judgeAgain(
  asked: Asked,
  told: readonly Judged[],
  outcome: readonly boolean[],
  tested: number,
): Judged[] {
  if (asked.together) return judge(asked, outcome)
  const few = judge({ ...asked, factors: told.map(({ factor }) => factor) }, outcome)
  const isSure = ({ p, verdict }: Judged) => verdict !== 'goes-with' || p! * tested < 0.05
  return few.every(isSure) ? few : judge(asked, outcome)
}

// What goes with success under silence, and against it under the other, goes with nothing.
function sameSide(known: Judged, other: Judged): Verdict {
  if (known.verdict !== 'goes-with') return other.verdict
  const [one, two] = [known.gap, other.gap]
  if (one === null || two === null || known.factor.kind === 'number') {
    return Math.sign(one?.points ?? 0) === Math.sign(two?.points ?? 0) ? other.verdict : 'cannot-tell'
  }
  // Two levels are told from the more frequent one, which the silent may change.
  const isTurned = one.from === two.to && one.to === two.from
  const isAgainst =
    (isTurned || one.from === two.from) &&
    Math.sign(one.points) !== (isTurned ? -1 : 1) * Math.sign(two.points)
  return isAgainst ? 'cannot-tell' : other.verdict
}

function judge(asked: Asked, outcome: readonly (boolean | null)[]): Judged[] {
  const estimates = estimateFactors(asked, outcome)
  const tested = estimates.flatMap(({ p }, at) => (p === null ? [] : [{ p, at }]))
  const corrected = holm(tested.map(({ p }) => p))
  const wideLevel = bonferroniLevel(tested.length)
  const answered = outcome.filter((one) => one !== null).length
  return estimates.map((estimate, at) => {
    const place = tested.findIndex((one) => one.at === at)
    const p = place < 0 ? null : corrected[place]!
    const because = estimate.because ?? whyNoVerdict(asked, estimate, outcome, answered)
    const verdict =
      p === null || because !== null ? 'cannot-tell' : verdictOf({ holm: p, gaps: estimate.gaps })
    const { gap, rows } = estimate
    const canCount = gap !== null && because !== 'few-clusters' && verdict === 'cannot-tell'
    return {
      ...estimate,
      because,
      holm: p,
      verdict,
      pairsNeeded: canCount
        ? pairsNeeded({ pairs: rows, standardError: gap.standardError, factors: tested.length })
        : null,
      wide: estimate.gapAt(wideLevel),
    }
  })
}

function whyNoVerdict(
  { clusters, factors, together }: Asked,
  { factor, rows }: Estimate,
  outcome: readonly (boolean | null)[],
  answered: number,
): Because | null {
  const others = together ? factors : [factor]
  const used = outcome.flatMap((one, row) =>
    one !== null && others.every(({ values }) => values[row] !== null) ? [row] : [],
  )
  if (clusters !== null && new Set(used.map((row) => clusters[row])).size < leastClusters)
    return 'few-clusters'
  return rows < answered / 2 ? 'few-known' : null
}
