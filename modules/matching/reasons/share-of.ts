import { breakdown, type Breakdown, type CriterionShare, type Detail } from 'matching-engine'
import type { Matched } from '../outcome/outcome.ts'
import type { Criterion, SimpleMeasure } from '../policy/policy.ts'
import { mayRead } from './readable.ts'
import type { PairIds, Reader } from './reader.ts'

/** One criterion of one pair: what the policy asks, what the engine found. */
export type Share = { readonly criterion: Criterion; readonly found: CriterionShare }

export type Shares = { readonly breakdown: Breakdown; readonly shares: readonly Share[] }

export function sharesOf({ scored, policy }: Matched, { menteeId, mentorId }: PairIds): Shares {
  const found = breakdown(scored, menteeId, mentorId)
  const shares = policy.criteria.map((criterion) => ({
    criterion,
    found: found.criteria.find(({ id }) => id === criterion.id)!,
  }))
  return { breakdown: found, shares }
}

/** The parts whose answers a reader may read: a text for the team alone is no part of what the pair is told. */
export function readableParts({ cohort }: Matched, share: Share, reader: Reader): Part[] {
  return partsOf(share).filter(({ measure }) => mayRead(cohort, measure, reader))
}

/** A measure beside its detail, the parts of a blend one by one. `detail` is null where an answer is missing. */
export type Part = { readonly measure: SimpleMeasure; readonly detail: Detail | null; readonly value: number }

export function partsOf({ criterion, found }: Share): Part[] {
  const { measure } = criterion
  if (measure.kind !== 'blend') return [{ measure, detail: found.detail, value: found.value }]
  const { detail } = found
  return measure.parts.map((part, index) => {
    const blended = detail?.kind === 'blend' ? detail.parts[index] : undefined
    return { measure: part.measure, detail: blended?.detail ?? null, value: blended?.value ?? 0 }
  })
}
