import type { Db } from '../../../platform/server/database/index.ts'
import { readPersonNames } from '../../enrolment/server/index.ts'
import { StoppedPair } from '../contract.ts'

/** The pairs of an edition that were published and not proposed, in the order of their run. */
export async function readStoppedPairs(db: Db, editionId: string): Promise<StoppedPair[]> {
  const rows = await db
    .selectFrom('relationships.stoppedPairs')
    .select(['id', 'mentorEnrolmentId', 'menteeEnrolmentId', 'reason', 'concerns'])
    .where('editionId', '=', editionId)
    .orderBy('stoppedAt')
    .orderBy('proposalPosition')
    .execute()
  const names = await readPersonNames(
    db,
    rows.flatMap(({ mentorEnrolmentId, menteeEnrolmentId }) => [mentorEnrolmentId, menteeEnrolmentId]),
  )
  return rows.map(({ mentorEnrolmentId, menteeEnrolmentId, ...row }) =>
    StoppedPair.parse({
      ...row,
      mentor: names.get(mentorEnrolmentId) ?? '',
      mentee: names.get(menteeEnrolmentId) ?? '',
    }),
  )
}
