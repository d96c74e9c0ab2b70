import { nearest, type Pair } from 'matching-engine'
import { optionsOf } from '../cohort/answers-of.ts'
import { wordsOf } from '../cohort/words-of.ts'
import type { Matched } from '../outcome.ts'
import { sentence, type Said, type Sentence } from '../sentence.ts'
import { needsOf } from './differences.ts'
import { criterionLabel } from './labels.ts'
import { quoted } from './quote.ts'
import type { PairIds } from './reader.ts'
import { partsOf, sharesOf, type Share } from './share-of.ts'
import { namesOf } from './voice.ts'

export const checkKinds = [
  'last-choice',
  'low-score',
  'missing-answer',
  'far',
  'near-tie',
  'distant-families',
] as const
export type CheckKind = (typeof checkKinds)[number]

/** Something to look at before publishing: a badge (`label`) and a sentence. `key` and `values` are the sentence's. */
export type Check = Sentence & {
  readonly kind: CheckKind
  readonly tone: 'care' | 'waiting'
  readonly label: Sentence
  /** Who else is concerned (the other mentor of a near tie). */
  readonly memberIds: readonly string[]
  readonly criterion: Said | null
}

/** Most pressing first. */
export function checksOf(matched: Matched, pair: PairIds): Check[] {
  const { shares, breakdown } = sharesOf(matched, pair)
  const counted = shares.filter(({ criterion, found }) => criterion.weight > 0 && !found.dropped)
  const checks = [
    ...counted.flatMap((share) => checksOfShare(matched, pair, share)),
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
    (kind) => all.filter(({ checks }) => checks.some((one) => one.kind === kind)).length > tooMany,
  )
  return all
    .map(({ pair, checks }) => ({ pair, checks: checks.filter(({ kind }) => !frequent.includes(kind)) }))
    .filter(({ checks }) => checks.length > 0)
    .toSorted((one, other) => rankOf(one.checks) - rankOf(other.checks) || one.pair.score - other.pair.score)
}

function rankOf([first]: readonly Check[]): number {
  return checkKinds.indexOf(first!.kind)
}

function checksOfShare(matched: Matched, pair: PairIds, share: Share): Check[] {
  const { criterion, found } = share
  const names = namesOf(matched, pair)
  const label = criterionLabel(matched.cohort, criterion.id)
  if (found.missing !== null) {
    // An answer that weighs less than three points of the hundred would not change the pair.
    if (found.maximum < 300) return []
    const said =
      found.missing === 'both'
        ? sentence('checks.missing-answer.both', { ...names, criterion: label })
        : sentence('checks.missing-answer.one', { who: names[found.missing], criterion: label })
    return [check('missing-answer', 'waiting', said, sentence('checks.missing-answer.label'), [], label)]
  }
  return partsOf(share).flatMap(({ measure, detail }): Check[] => {
    if (detail?.kind === 'place' && measure.kind === 'place') {
      if (detail.km <= Math.max(30, 2 * measure.halfDistanceKm) || meetRemotely(matched, pair)) return []
      const km = { km: detail.km }
      return [
        check(
          'far',
          'waiting',
          sentence('checks.far.sentence', { ...names, ...km }),
          sentence('checks.far.label', km),
          [],
          label,
        ),
      ]
    }
    if (detail?.kind === 'professional-family' && detail.common === '') {
      const { family } = wordsOf(matched.cohort)
      const values = { ...names, menteeFamily: family(detail.mentee), mentorFamily: family(detail.mentor) }
      return [
        check(
          'distant-families',
          'care',
          sentence('checks.distant-families.sentence', values),
          sentence('checks.distant-families.label'),
          [],
          label,
        ),
      ]
    }
    if (detail?.kind === 'needs-covered' && measure.kind === 'needs-covered') {
      const wanted = needsOf(matched, pair.menteeId)
      const got = detail.covered.map(({ option }) => option)
      if (wanted.length < 3 || got.length !== 1 || got[0] !== wanted.at(-1)) return []
      const theme = quoted(wordsOf(matched.cohort).option(measure.mentee, got[0]!))
      return [
        check(
          'last-choice',
          'care',
          sentence('checks.last-choice.sentence', { ...names, theme }),
          sentence('checks.last-choice.label'),
          [],
          label,
        ),
      ]
    }
    return []
  })
}

function meetRemotely({ cohort, policy }: Matched, { menteeId, mentorId }: PairIds): boolean {
  const veto = policy.vetoes.find(({ kind }) => kind === 'must-share')
  if (veto?.kind !== 'must-share') return false
  const { member } = wordsOf(cohort)
  return [menteeId, mentorId].some((id) => optionsOf(member(id), veto.question)?.join() === 'remote')
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

function check(
  kind: CheckKind,
  tone: Check['tone'],
  said: Sentence,
  label: Sentence,
  memberIds: readonly string[],
  criterion: Said | null,
): Check {
  return { ...said, kind, tone, label, memberIds, criterion }
}
