import type { Missing } from 'matching-engine'
import { trulyMissing } from './truly-missing.ts'
import type { Matched } from '../outcome/outcome.ts'
import { sentence, type Said, type Sentence } from '../sentences/sentence.ts'
import { criterionLabel } from './labels.ts'
import { mayRead } from './readable.ts'
import { reasonOf } from './reason-of.ts'
import type { PairIds, Reader } from './reader.ts'
import { sharesOf, type Share } from './share-of.ts'
import { namesOf } from './voice.ts'

/** One complete sentence. `strength`: points of 10 000 that the criterion gives to this pair. */
export type Reason = Sentence & {
  readonly criterion: string
  readonly strength: number
  readonly missing: Missing
}

/** Why these two: the problem, then strongest first; answers that are missing come last and are said. */
export function reasonsFor(matched: Matched, pair: PairIds, reader: Reader): Reason[] {
  const counted = sharesOf(matched, pair).shares.filter(
    ({ criterion, found }) => criterion.weight > 0 && !found.dropped,
  )
  const reasons: Reason[] = []
  for (const share of counted) {
    const { criterion, found } = share
    const words =
      found.missing === null
        ? reasonOf(matched, pair, share, reader)
        : missingReason(matched, pair, share, reader)
    if (words !== null) {
      reasons.push({ ...words, criterion: criterion.id, strength: found.points, missing: found.missing })
    }
  }
  // The problem is what they come for: it is said first, whatever a town in common weighs.
  const leads = ({ criterion }: Reason) => (criterion === 'needs' ? 1 : 0)
  const strongestFirst = reasons.toSorted(
    (one, other) => leads(other) - leads(one) || other.strength - one.strength,
  )
  const answered = strongestFirst.filter(({ missing }) => missing === null)
  return onceOnly([...answered, ...strongestFirst.filter(({ missing }) => missing !== null)])
}

/** One or two sentences for a row of the studio. */
export function summaryFor(matched: Matched, pair: PairIds, reader: Reader): Sentence {
  const [first, second] = reasonsFor(matched, pair, reader)
    .filter(({ missing }) => missing === null)
    .map(({ key, values }): Sentence => ({ key, values }))
  if (first === undefined) return sentence('reasons.none')
  return second === undefined ? first : sentence('reasons.joined', { first, second })
}

function missingReason(matched: Matched, pair: PairIds, share: Share, reader: Reader): Sentence | null {
  if (!mayRead(matched.cohort, share.criterion.measure, reader)) return null
  const criterion: Said = criterionLabel(matched.cohort, share.criterion.id)
  const missing = trulyMissing(matched.cohort, pair, share)
  if (missing === 'put-aside' || missing === null) return null
  if (missing === 'both') return sentence('reasons.missing.both', { criterion })
  if (missing === reader) return sentence('reasons.missing.you', { criterion })
  return sentence('reasons.missing.one', { criterion, who: namesOf(matched, pair)[missing] })
}

// Two criteria that this reader may not read make one "another criterion".
function onceOnly(reasons: readonly Reason[]): Reason[] {
  const seen = new Set<string>()
  return reasons.filter(({ key, values }) => {
    const said = JSON.stringify([key, values])
    return seen.size !== seen.add(said).size
  })
}
