import { optionsOf } from '../../cohort/answers-of.ts'
import { wordsOf } from '../../cohort/words-of.ts'
import type { Matched } from '../../outcome/outcome.ts'
import { sentence } from '../../sentences/sentence.ts'
import { check, type Check } from './check.ts'
import { needsOf } from '../what-if/differences.ts'
import { criterionLabel } from '../labels.ts'
import { quoted } from '../../sentences/quote.ts'
import type { PairIds } from '../reader.ts'
import { partsOf, type Share } from '../share-of.ts'
import { trulyMissing } from '../truly-missing.ts'
import { namesOf } from '../voice.ts'

/** What there is to look at in one criterion of a pair. */
export function checksOfShare(matched: Matched, pair: PairIds, share: Share): Check[] {
  const { criterion, found } = share
  const names = namesOf(matched, pair)
  const label = criterionLabel(matched.cohort, criterion.id)
  const missing = trulyMissing(matched.cohort, pair, share)
  if (missing === 'put-aside') return []
  if (missing !== null) {
    // An answer that weighs less than three points of the hundred would not change the pair.
    if (found.maximum < 300) return []
    const said =
      missing === 'both'
        ? sentence('checks.missing-answer.both', { ...names, criterion: label })
        : sentence('checks.missing-answer.one', { who: names[missing], criterion: label })
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
