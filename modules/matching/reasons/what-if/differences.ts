import { optionsOf } from '../../cohort/answers-of.ts'
import { wordsOf } from '../../cohort/words-of.ts'
import type { Matched } from '../../outcome/outcome.ts'
import { criterionIds } from '../../policy/criterion-ids.ts'
import { sentence, type Said } from '../../sentences/sentence.ts'
import { criterionLabel } from '../labels.ts'
import { quoted } from '../../sentences/quote.ts'
import { mayRead } from '../readable.ts'
import type { PairIds } from '../reader.ts'
import { partsOf, sharesOf, type Share } from '../share-of.ts'

export type Differences = { readonly gains: readonly Said[]; readonly losses: readonly Said[] }

/** What one pair has that the other has not, in a few words each, the largest difference first. For the team. */
export function differences(matched: Matched, from: PairIds, to: PairIds): Differences {
  const before = sharesOf(matched, from).shares
  const after = sharesOf(matched, to).shares
  const changes = before
    .map((share, index) => ({ before: share, after: after[index]! }))
    .map((change) => ({ ...change, points: change.after.found.points - change.before.found.points }))
    .filter(({ points }) => Math.abs(points) >= worthSaying)
    .toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points))
  const words = changes.map((change) =>
    change.points > 0
      ? { gain: traitOf(matched, to, change.after, change.before) }
      : { loss: traitOf(matched, from, change.before, change.after) },
  )
  return {
    gains: words.flatMap(({ gain }) => gain ?? []).slice(0, 3),
    losses: words.flatMap(({ loss }) => loss ?? []).slice(0, 3),
  }
}

/** A point and a half of the 100 that a pair can have. */
const worthSaying = 150

// What the better of the two has: the themes that only it covers, its town, or the criterion's own word.
function traitOf(matched: Matched, pair: PairIds, better: Share, worse: Share): Said {
  const { cohort } = matched
  const { criterion } = better
  if (!mayRead(cohort, criterion.measure, 'team')) return sentence('criteria.another')
  const words = wordsOf(cohort)
  for (const [index, part] of partsOf(better).entries()) {
    if (part.detail?.kind === 'needs-covered' && part.measure.kind === 'needs-covered') {
      const { mentee } = part.measure
      const other = partsOf(worse)[index]?.detail
      const elsewhere = other?.kind === 'needs-covered' ? other.covered.map(({ option }) => option) : []
      const only = part.detail.covered.filter(({ option }) => !elsewhere.includes(option))
      if (only.length > 0) return quoted(words.option(mentee, only[0]!.option))
    }
    if (part.detail?.kind === 'place') return placeTrait(matched, pair, part.detail.km)
  }
  const ours = criterionIds.find((id) => id === criterion.id)
  if (ours === undefined) return quoted(criterionLabel(cohort, criterion.id))
  if (ours === 'job-family' && criterion.measure.kind === 'job-family' && better.found.value < 10_000) {
    return sentence('whatIf.traits.near-family')
  }
  return sentence(`whatIf.traits.${ours}`)
}

function placeTrait({ cohort }: Matched, { menteeId, mentorId }: PairIds, km: number): Said {
  const { member } = wordsOf(cohort)
  const same = member(menteeId).profile.place?.city === member(mentorId).profile.place?.city
  return same ? sentence('whatIf.traits.same-town') : sentence('whatIf.traits.nearer', { km })
}

/** The mentee's needs in order of priority, as far as one criterion of the policy knows them. */
export function needsOf({ cohort, policy }: Matched, menteeId: string): readonly string[] {
  const measures = policy.criteria.flatMap(({ measure }) =>
    measure.kind === 'blend' ? measure.parts.map((part) => part.measure) : [measure],
  )
  const needs = measures.find((measure) => measure.kind === 'needs-covered')
  return needs === undefined ? [] : (optionsOf(wordsOf(cohort).member(menteeId), needs.mentee) ?? [])
}
