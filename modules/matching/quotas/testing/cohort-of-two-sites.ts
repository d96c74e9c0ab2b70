import type { Cohort } from '../../cohort/cohort.ts'
import { exampleCohort, examplePolicy, exampleWeek } from '../../examples.ts'
import { match } from '../../pairing/match.ts'
import type { Matched } from '../../outcome/outcome.ts'
import type { Policy, Quota } from '../../policy/policy.ts'

/** The example's people, Nadia and Claire in Rennes and all others in Nantes: best together, each in their town. */
export function cohortOfTwoSites(): Cohort {
  const { members, ...rest } = exampleCohort()
  const siteOf = (id: string) => (id === 'nadia' || id === 'claire' ? 'Rennes' : 'Nantes')
  return {
    ...rest,
    members: members.map((one) => ({ ...one, profile: { ...one.profile, site: siteOf(one.id) } })),
  }
}

export function acrossSites(percent: number, changes: Partial<Quota> = {}): Quota {
  return { bound: 'at-least', percent, answers: 'different', to: { profile: 'site' }, ...changes }
}

export async function outcomeUnder(
  quotas: readonly Quota[],
  changes: Partial<Policy> = {},
  cohort: Cohort = cohortOfTwoSites(),
) {
  const policy = examplePolicy({ quotas: [...quotas], ...changes })
  return match(cohort, policy, { weekOf: exampleWeek })
}

export async function matchedUnder(
  quotas: readonly Quota[],
  changes: Partial<Policy> = {},
): Promise<Matched> {
  const outcome = await outcomeUnder(quotas, changes)
  if ('refusal' in outcome) throw new Error(outcome.refusal.code)
  return outcome.matched
}
