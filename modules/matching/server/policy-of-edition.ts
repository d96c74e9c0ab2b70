import type { Db } from '../../../platform/server/database/index.ts'
import type { WholeEdition } from '../../programmes/contract.ts'
import {
  countMet,
  goalOf,
  identitySaid,
  Policy,
  startingPolicy,
  type Assumption,
  type Cohort,
} from '../rules.ts'

export type PolicyOfEdition = {
  readonly policy: Policy
  /** What was read into the answers, while the policy is made of them; once the team has decided, what holds of identity alone. */
  readonly assumptions: readonly Assumption[]
  /** 0 until the team saves it for the first time. */
  readonly policyRevision: number
  readonly savedAt: string | null
}

/**
 * The team's policy; until they save one, that of the latest pairs made, so that what was seen does not change by itself;
 * until there are any, the one that today's answers start from.
 */
export async function policyOfEdition(
  db: Db,
  edition: WholeEdition,
  cohort: Cohort,
): Promise<PolicyOfEdition> {
  const saved = await db
    .selectFrom('matching.policies')
    .select(['policy', 'revision', 'updatedAt'])
    .where('editionId', '=', edition.id)
    .executeTakeFirst()
  if (saved) {
    const { revision, updatedAt } = saved
    const policy = countMet(Policy.parse(saved.policy), cohort)
    return {
      policy,
      assumptions: identitySaid(cohort, policy),
      policyRevision: revision,
      savedAt: updatedAt,
    }
  }
  const ran = await db
    .selectFrom('matching.runs')
    .select('policy')
    .where('editionId', '=', edition.id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (ran) {
    const policy = countMet(Policy.parse(ran.policy), cohort)
    return { policy, assumptions: identitySaid(cohort, policy), policyRevision: 0, savedAt: null }
  }
  const { policy, assumptions } = startingPolicy(cohort, templateOf(edition))
  return { policy: countMet(policy, cohort), assumptions, policyRevision: 0, savedAt: null }
}

function templateOf({ questions, matchingDefaults }: WholeEdition) {
  const { goal, weights, expectationAnswers, seniorityLevels, steps, vetoes } = matchingDefaults
  return {
    questions,
    goal: goalOf(goal),
    weights,
    expectationMatrix: expectationAnswers,
    seniorityLevels: seniorityLevels.map(({ key }) => key),
    steps,
    vetoes,
  }
}
