import type { Lock } from 'matching-engine'
import type { Cohort } from '../cohort/cohort.ts'
import type { Policy } from '../policy/policy.ts'

const keyOf = ({ menteeId, mentorId }: Lock) => `${menteeId} ${mentorId}`

/**
 * Living pairs as the engine takes them: locks beside those of the policy, with a place for each of them even where
 * somebody has made their places fewer since.
 */
export function livingLocks({ standing }: Cohort, locks: readonly Lock[]): Lock[] {
  const decided = new Set(locks.map(keyOf))
  return (standing?.living ?? [])
    .filter((pair) => !decided.has(keyOf(pair)))
    .map(({ menteeId, mentorId }) => ({ menteeId, mentorId }))
}

/** What a policy says of living pairs is over: they are locked by being there, and avoiding them comes too late. */
export function withoutLiving({ standing }: Cohort, policy: Policy): Policy {
  const living = new Set((standing?.living ?? []).map(keyOf))
  if (living.size === 0) return policy
  const isNew = (pair: Lock) => !living.has(keyOf(pair))
  return { ...policy, locks: policy.locks.filter(isNew), avoided: policy.avoided.filter(isNew) }
}

/** How many living pairs each member has. */
export function livingCounts({ standing }: Cohort): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const id of (standing?.living ?? []).flatMap(({ menteeId, mentorId }) => [menteeId, mentorId])) {
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/**
 * The same cohort with one living pair out of sight: it keeps its places, and is not made again. For a pair that what is
 * to be avoided today would forbid: it lives on, and the engine could not say so.
 */
export function setAside(cohort: Cohort, pair: Lock): Cohort {
  const { living, former } = cohort.standing!
  const counts = livingCounts(cohort)
  return {
    ...cohort,
    members: cohort.members.map((member) =>
      member.id === pair.menteeId || member.id === pair.mentorId
        ? { ...member, capacity: Math.max(member.capacity, counts.get(member.id)!) - 1 }
        : member,
    ),
    standing: {
      living: living.filter((one) => keyOf(one) !== keyOf(pair)),
      former: [...former, pair],
    },
  }
}

/** Whether a pair was there before the matching: it is kept, and not proposed anew. */
export function isLiving({ standing }: Cohort): (pair: Lock) => boolean {
  const living = new Set((standing?.living ?? []).map(keyOf))
  return (pair) => living.has(keyOf(pair))
}
