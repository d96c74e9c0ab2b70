import type { Db } from '../../../platform/server/database/index.ts'
import type { KeptProblem } from '../pairing/kept-problem.ts'
import { Policy } from '../rules.ts'

/** What a published run was made of, and the pairs that it proposed, by the relationship that each became. */
export type RoundMade = {
  readonly policy: Policy
  readonly problem: KeptProblem
  readonly pairs: readonly {
    readonly relationshipId: string
    readonly menteeId: string
    readonly mentorId: string
  }[]
}

/** The published runs of an edition with their pairs; a pair that was proposed again belongs to the latest. */
export async function readRoundsMade(db: Db, editionId: string): Promise<RoundMade[]> {
  const runs = await db
    .selectFrom('matching.runs')
    .select(['id', 'policy', 'problem'])
    .where('editionId', '=', editionId)
    .where('publishedAt', 'is not', null)
    .orderBy('publishedAt')
    .orderBy('id')
    .execute()
  const rows = await db
    .selectFrom('matching.standingPairs')
    .innerJoin('matching.proposals', (join) =>
      join
        .onRef('matching.proposals.menteeEnrolmentId', '=', 'matching.standingPairs.menteeEnrolmentId')
        .onRef('matching.proposals.mentorEnrolmentId', '=', 'matching.standingPairs.mentorEnrolmentId')
        .onRef('matching.proposals.organisationId', '=', 'matching.standingPairs.organisationId'),
    )
    .select([
      'relationshipId',
      'runId',
      'matching.standingPairs.menteeEnrolmentId as menteeId',
      'matching.standingPairs.mentorEnrolmentId as mentorId',
    ])
    .where('editionId', '=', editionId)
    .orderBy('relationshipId')
    .execute()
  const place = new Map(runs.map(({ id }, at) => [id, at]))
  const latest = new Map<string, number>()
  for (const { relationshipId, runId } of rows) {
    latest.set(relationshipId, Math.max(latest.get(relationshipId) ?? -1, place.get(runId) ?? -1))
  }
  return runs.map((run, at) => ({
    policy: Policy.parse(run.policy),
    problem: run.problem as KeptProblem,
    pairs: rows
      .filter(({ relationshipId, runId }) => runId === run.id && latest.get(relationshipId) === at)
      .map(({ relationshipId, menteeId, mentorId }) => ({ relationshipId, menteeId, mentorId })),
  }))
}
