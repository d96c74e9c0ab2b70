import type { WorkContext } from '../../../platform/server/context.ts'
import { newId } from '../../../platform/server/id.ts'
import type { StoppedPair } from './propose-or-stop.ts'

/** Keeps which pairs were not proposed and why, for the team to decide. */
export async function saveStopped(
  { db, organisation, now }: Pick<WorkContext, 'db' | 'organisation' | 'now'>,
  editionId: string,
  runId: string,
  stopped: readonly StoppedPair[],
): Promise<void> {
  if (stopped.length === 0) return
  await db
    .insertInto('relationships.stoppedPairs')
    .values(
      stopped.map(({ proposal, reason, concerns }) => ({
        organisationId: organisation.id,
        id: newId(now),
        editionId,
        runId,
        proposalPosition: proposal.position,
        mentorEnrolmentId: proposal.enrolmentIds.mentor,
        menteeEnrolmentId: proposal.enrolmentIds.mentee,
        reason,
        concerns,
        stoppedAt: now,
      })),
    )
    .execute()
}
