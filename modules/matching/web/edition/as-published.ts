import type { Cohort, PairIds, Policy } from '../../rules.ts'

/**
 * A cohort and a policy under which exactly the published pairs come out, so that the studio can explain them whatever
 * has changed since: they are locked, nobody takes more than they got, and nothing forbids what was decided.
 */
export function asPublished(
  cohort: Cohort,
  policy: Policy,
  pairs: readonly PairIds[],
): { cohort: Cohort; policy: Policy } {
  const { standing: _, ...people } = cohort
  const here = new Set(cohort.members.map(({ id }) => id))
  const kept = pairs.filter(({ menteeId, mentorId }) => here.has(menteeId) && here.has(mentorId))
  const counts = new Map<string, number>()
  for (const id of kept.flatMap(({ menteeId, mentorId }) => [menteeId, mentorId])) {
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return {
    cohort: {
      ...people,
      members: cohort.members.map((member) => ({ ...member, capacity: counts.get(member.id) ?? 0 })),
    },
    policy: {
      ...policy,
      quotas: [],
      locks: kept.map(({ menteeId, mentorId }) => ({ menteeId, mentorId })),
      avoided: [],
      vetoes: policy.vetoes.map((veto) => ({ ...veto, on: false })),
    },
  }
}
