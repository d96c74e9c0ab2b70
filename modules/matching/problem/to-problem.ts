import type { Lock, Problem } from 'matching-engine'
import type { Policy } from '../policy/policy.ts'
import type { Cohort } from '../cohort/cohort.ts'
import { forbidPairs } from './forbid-pairs.ts'
import { measureCohort } from './measure-cohort.ts'
import { orderKeysOf } from './order-keys-of.ts'
import { livingCounts, livingLocks } from './with-standing.ts'
import { sidesOf } from '../cohort/sides.ts'

/**
 * Who comes first among equals: by who people are, so that the same people are paired alike wherever they come from; or
 * by id, as everywhere before there were keys, to read an old proof again.
 */
export type AmongEquals = 'who' | 'id'

/** The engine's problem, living pairs locked in it. Locks on somebody who left are skipped and listed. */
export function toProblem(
  cohort: Cohort,
  policy: Policy,
  options: { readonly weekOf: string; readonly amongEquals?: AmongEquals },
): { problem: Problem; skippedLocks: Lock[] } {
  const sides = sidesOf(cohort, options.weekOf)
  const keys = options.amongEquals === 'id' ? null : orderKeysOf(cohort.members)
  const orderKey = (id: string) => (keys === null ? {} : { orderKey: keys.get(id)! })
  const mentees = new Set(sides.mentees.map(({ id }) => id))
  const mentors = new Set(sides.mentors.map(({ id }) => id))
  const locks = policy.locks.map(({ menteeId, mentorId }) => ({ menteeId, mentorId }))
  const living = livingLocks(cohort, locks)
  const counts = livingCounts(cohort)
  const placesOf = (id: string, capacity: number) => Math.max(capacity, counts.get(id) ?? 0)
  const isHere = ({ menteeId, mentorId }: Lock) => mentees.has(menteeId) && mentors.has(mentorId)
  const problem: Problem = {
    mentees: sides.mentees.map(({ id, personId, capacity }) => ({
      id,
      ...orderKey(id),
      personId,
      wants: placesOf(id, capacity),
    })),
    mentors: sides.mentors.map(({ id, personId, capacity }) => ({
      id,
      ...orderKey(id),
      personId,
      min: 0,
      max: placesOf(id, capacity),
    })),
    criteria: policy.criteria.map(({ id, weight, measure }) => ({
      id,
      weight,
      ...measureCohort(measure, sides),
    })),
    vetoes: forbidPairs(policy, sides, cohort.standing?.former ?? []),
    locks: [...locks, ...living].filter(isHere),
    goal: policy.goal,
    seed: policy.seed,
  }
  return { problem, skippedLocks: locks.filter((lock) => !isHere(lock)) }
}
