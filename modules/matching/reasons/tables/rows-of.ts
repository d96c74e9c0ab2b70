import type { CriterionShare, Missing } from 'matching-engine'
import type { Matched } from '../../outcome/outcome.ts'
import type { Said } from '../../sentences/sentence.ts'
import { answerInWords } from './answer-in-words.ts'
import { criterionLabel } from '../labels.ts'
import { mayRead } from '../readable.ts'
import type { PairIds, Reader } from '../reader.ts'
import { sharesOf } from '../share-of.ts'
import { sidesPutAside } from '../truly-missing.ts'

/** One line a criterion, with both answers in words. Points are whole numbers out of 100 for the whole pair. */
export type CriterionRow = {
  readonly criterion: string
  readonly label: Said
  /** Index among the criteria that count, in the policy's order; null when its weight is 0. */
  readonly colour: number | null
  readonly points: number
  readonly maximum: number
  /** What it would give at least and at most, when an answer is missing. */
  readonly range: readonly [number, number] | null
  /** Null: not answered, or not for this reader (`hidden`). */
  readonly mentor: Said | null
  readonly mentee: Said | null
  readonly missing: Missing
  /** Whose answer is there and put aside: it tells who somebody is, or says nothing. */
  readonly aside: readonly ('mentor' | 'mentee')[]
  readonly hidden: boolean
  /** Nobody answered: it counts for nothing in the whole run. */
  readonly dropped: boolean
}

export type PairScore = {
  /** Out of 100; the rows' points add up to it. */
  readonly score: number
  readonly range: readonly [number, number]
  readonly allowed: boolean
  readonly rows: readonly CriterionRow[]
}

export function rowsOf(matched: Matched, pair: PairIds, reader: Reader): PairScore {
  const { breakdown, shares } = sharesOf(matched, pair)
  const score = Math.round(breakdown.score / 100)
  const points = inWholePoints(breakdown.criteria, ({ points: given }) => given, score)
  const maxima = inWholePoints(breakdown.criteria, ({ maximum }) => maximum, 100)
  let colours = 0
  const rows = shares.map((share): CriterionRow => {
    const { criterion, found } = share
    const hidden = !mayRead(matched.cohort, criterion.measure, reader)
    const maximum = maxima.get(criterion.id)!
    const answer = (side: 'mentee' | 'mentor') =>
      hidden ? null : answerInWords(matched, pair, share, side, reader)
    return {
      criterion: criterion.id,
      label: criterionLabel(matched.cohort, criterion.id),
      colour: criterion.weight > 0 ? colours++ : null,
      points: points.get(criterion.id)!,
      maximum,
      range: found.missing === null || maximum === 0 ? null : [0, maximum],
      mentor: answer('mentor'),
      mentee: answer('mentee'),
      missing: found.missing,
      aside: sidesPutAside(matched.cohort, pair, share),
      hidden,
      dropped: found.dropped,
    }
  })
  const range = [Math.round(breakdown.range[0] / 100), Math.round(breakdown.range[1] / 100)] as const
  return { score, range, allowed: breakdown.allowed, rows }
}

// Rounded one by one they would not add up to the score beside them: the largest remainders are rounded up.
function inWholePoints(
  criteria: readonly CriterionShare[],
  of: (share: CriterionShare) => number,
  sum: number,
): Map<string, number> {
  const whole = new Map(criteria.map((share) => [share.id, Math.floor(of(share) / 100)]))
  const byRemainder = criteria
    .filter((share) => of(share) > 0)
    .toSorted((one, other) => (of(other) % 100) - (of(one) % 100))
  let left = sum - [...whole.values()].reduce((total, points) => total + points, 0)
  for (const { id } of byRemainder) {
    if (left-- <= 0) break
    whole.set(id, whole.get(id)! + 1)
  }
  return whole
}
