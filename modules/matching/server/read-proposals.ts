import type { Db } from '../../../platform/server/database/index.ts'
import type { Sentence } from '../rules.ts'

/** A pair of a run: the same two in the words that each may read, best reason first. */
export type Proposal = {
  readonly position: number
  readonly enrolmentIds: { readonly mentor: string; readonly mentee: string }
  readonly reasons: { readonly mentor: Sentence[]; readonly mentee: Sentence[] }
}

/** What a run proposes, from one position on, in its order. */
export async function readProposals(
  db: Db,
  runId: string,
  { from, most }: { readonly from: number; readonly most: number },
): Promise<Proposal[]> {
  const rows = await db
    .selectFrom('matching.proposals')
    .selectAll()
    .where('runId', '=', runId)
    .where('position', '>=', from)
    .orderBy('position')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    position: row.position,
    enrolmentIds: { mentor: row.mentorEnrolmentId, mentee: row.menteeEnrolmentId },
    reasons: { mentor: row.mentorReasons as Sentence[], mentee: row.menteeReasons as Sentence[] },
  }))
}

/** Who a run proposes to whom, without the reasons. */
export function readProposedPairs(db: Db, runId: string): Promise<{ mentorId: string; menteeId: string }[]> {
  return db
    .selectFrom('matching.proposals')
    .select(['mentorEnrolmentId as mentorId', 'menteeEnrolmentId as menteeId'])
    .where('runId', '=', runId)
    .orderBy('position')
    .execute()
}
