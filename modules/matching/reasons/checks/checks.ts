import { nearest, type Pair } from 'matching-engine'
import { wordsOf } from '../../cohort/words-of.ts'
import type { Matched } from '../../outcome/outcome.ts'
import { isTimeZone } from '../../../../platform/time-zone.ts'
import { sentence } from '../../sentences/sentence.ts'
import { check, checkKinds, type Check } from './check.ts'
import { checksOfShare } from './checks-of-share.ts'
import { quoted } from '../../sentences/quote.ts'
import type { PairIds } from '../reader.ts'
import { reasonsFor } from '../reasons-for.ts'
import { sharesOf } from '../share-of.ts'
import { namesOf } from '../voice.ts'

/** Most pressing first. */
export function checksOf(matched: Matched, pair: PairIds): Check[] {
  const { shares, breakdown } = sharesOf(matched, pair)
  const counted = shares.filter(({ criterion, found }) => criterion.weight > 0 && !found.dropped)
  const checks = [
    ...counted.flatMap((share) => checksOfShare(matched, pair, share)),
    ...unknownTimeZone(matched, pair),
    ...noReason(matched, pair),
    ...lowScore(matched, pair, breakdown.score),
    ...nearTie(matched, pair, breakdown.score),
  ]
  return checks.toSorted((one, other) => checkKinds.indexOf(one.kind) - checkKinds.indexOf(other.kind))
}

/** Pairs with something to check, most pressing first, each with its checks. */
export function pairsToCheck(matched: Matched): { pair: Pair; checks: Check[] }[] {
  const { pairs } = matched.result
  const all = pairs.map((pair) => ({ pair, checks: checksOf(matched, pair) }))
  // What concerns a third of the pairs tells about the whole cohort, and would hide the few that need a look.
  const tooMany = Math.max(5, pairs.length / 3)
  const frequent = checkKinds.filter(
    // Without a reason there is nothing to tell the two: that is said of each, however many.
    (kind) =>
      kind !== 'no-reason' &&
      all.filter(({ checks }) => checks.some((one) => one.kind === kind)).length > tooMany,
  )
  return all
    .map(({ pair, checks }) => ({ pair, checks: checks.filter(({ kind }) => !frequent.includes(kind)) }))
    .filter(({ checks }) => checks.length > 0)
    .toSorted((one, other) => rankOf(one.checks) - rankOf(other.checks) || one.pair.score - other.pair.score)
}

function rankOf([first]: readonly Check[]): number {
  return checkKinds.indexOf(first!.kind)
}

function unknownTimeZone({ cohort }: Matched, { menteeId, mentorId }: PairIds): Check[] {
  const { member, called } = wordsOf(cohort)
  return [menteeId, mentorId].flatMap((id) => {
    const { timeZone } = member(id).profile
    if (timeZone === null || isTimeZone(timeZone)) return []
    const said = sentence('checks.unknown-time-zone.sentence', { who: called(id), zone: quoted(timeZone) })
    return [check('unknown-time-zone', 'care', said, sentence('checks.unknown-time-zone.label'), [], null)]
  })
}

function noReason(matched: Matched, pair: PairIds): Check[] {
  if (reasonsFor(matched, pair, 'team').some(({ missing }) => missing === null)) return []
  const said = sentence('checks.no-reason.sentence', namesOf(matched, pair))
  return [check('no-reason', 'care', said, sentence('checks.no-reason.label'), [], null)]
}

function lowScore(matched: Matched, pair: PairIds, score: number): Check[] {
  const { count, median, lowestTenth } = usualScores(matched.result)
  if (count < 4 || score > lowestTenth || score > median - 2000) return []
  const values = {
    ...namesOf(matched, pair),
    score: Math.round(score / 100),
    usual: Math.round(median / 100),
  }
  return [
    check(
      'low-score',
      'care',
      sentence('checks.low-score.sentence', values),
      sentence('checks.low-score.label'),
      [],
      null,
    ),
  ]
}

type Usual = { readonly count: number; readonly median: number; readonly lowestTenth: number }
// Asked once a pair, the same for all the pairs of a result.
const usualByResult = new WeakMap<Matched['result'], Usual>()

function usualScores(result: Matched['result']): Usual {
  const known = usualByResult.get(result)
  if (known !== undefined) return known
  const scores = result.pairs.map(({ score }) => score).toSorted((one, other) => one - other)
  const count = scores.length
  const usual = {
    count,
    median: scores[Math.floor(count / 2)]!,
    lowestTenth: scores[Math.floor(count / 10)]!,
  }
  usualByResult.set(result, usual)
  return usual
}

function nearTie(matched: Matched, pair: PairIds, score: number): Check[] {
  // Prices tell of no quota: two who suit alike may differ in what one counts.
  if (matched.shares.length > 0 || matched.result.certificate === null) return []
  const [other] = nearest(matched.scored, matched.result, pair.menteeId, 1)
  // Where nothing tells what the whole would lose, nobody is said to suit just as well.
  if (other === undefined || other.lossAtLeast === null || other.lossAtLeast > onePoint) return []
  if (Math.abs(other.score - score) > onePoint) return []
  const { mentee } = namesOf(matched, pair)
  const values = { mentee, other: wordsOf(matched.cohort).called(other.id) }
  return [
    check(
      'near-tie',
      'waiting',
      sentence('checks.near-tie.sentence', values),
      sentence('checks.near-tie.label'),
      [other.id],
      null,
    ),
  ]
}

const onePoint = 100
