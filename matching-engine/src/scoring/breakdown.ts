import { compile } from './compile.ts'
import type { Detail, Missing } from './detail.ts'
import { locate } from './locate.ts'
import { missingValue, rounded } from './measures/measure.ts'
import type { Scored } from './scored.ts'
import { countingCriteria } from './weigh.ts'

export type Breakdown = {
  readonly score: number
  /** The least and the most the score would be, were the missing answers known. */
  readonly range: readonly [number, number]
  readonly allowed: boolean
  /** In the order of the problem's criteria; `points` add up to `score` exactly. */
  readonly criteria: readonly CriterionShare[]
}

export type CriterionShare = {
  readonly id: string
  readonly weight: number
  readonly points: number
  /** The most points this criterion could give here, with its weight. */
  readonly maximum: number
  /** 0 to 10 000; the mean when an answer is missing. */
  readonly value: number
  readonly missing: Missing
  /** True when nobody answered: the criterion counts for nothing, the others' weights grow. */
  readonly dropped: boolean
  readonly detail: Detail | null
}

/** Why this pair has this score, allowed or not. Ids that are not in the problem throw `unknown-id`. */
export function breakdown(scored: Scored, menteeId: string, mentorId: string): Breakdown {
  const row = locate(scored).mentee(menteeId)
  const column = locate(scored).mentor(mentorId)
  const mentee = scored.menteeAt[row]!
  const mentor = scored.mentorAt[column]!
  const { measures, vetoes } = compile(scored.problem)
  const cell = row * scored.mentorAt.length + column
  const { counting, sum } = countingCriteria(scored.criteria)
  const weightOf = new Map(counting.map(({ id, weight }) => [id, weight]))
  const parts = scored.criteria.map(({ id, weight, mean, values }, at) => ({
    id,
    weight,
    share: weightOf.get(id) ?? 0,
    value: values[cell] === missingValue ? (mean ?? 0) : values[cell]!,
    missing: values[cell] === missingValue ? measures[at]!.missing(mentee, mentor) : null,
    dropped: mean === null,
    detail: measures[at]!.detail(mentee, mentor),
  }))
  const scoreWith = (known: (part: (typeof parts)[number]) => number) => {
    if (sum === 0) return 0
    return rounded(
      parts.reduce((total, part) => total + part.share * known(part), 0),
      sum,
    )
  }
  const score = scoreWith(({ value }) => value)
  const points = shareOut(
    score,
    parts.map(({ share, value }) => share * value),
    sum,
  )
  return {
    score,
    range: [
      scoreWith(({ missing, value }) => (missing ? 0 : value)),
      scoreWith(({ missing, value }) => (missing ? 10_000 : value)),
    ],
    allowed: !vetoes.some(({ forbids }) => forbids(mentee, mentor)),
    criteria: parts.map(({ share, ...part }, at) => ({
      ...part,
      points: points[at]!,
      maximum: sum === 0 ? 0 : rounded(10_000 * share, sum),
    })),
  }
}

/** Integer parts of `score` in proportion to `amounts` (their sum over `sum` rounds to it), by largest remainder. */
function shareOut(score: number, amounts: readonly number[], sum: number): number[] {
  if (sum === 0) return amounts.map(() => 0)
  const points = amounts.map((amount) => Math.floor(amount / sum))
  const remainder = (at: number) => amounts[at]! - points[at]! * sum
  const left = score - points.reduce((total, part) => total + part, 0)
  const neediest = [...amounts.keys()].toSorted((a, b) => remainder(b) - remainder(a) || a - b)
  for (const at of neediest.slice(0, left)) points[at] = points[at]! + 1
  return points
}
