import type { Db } from '../../../../platform/server/database/index.ts'
import type { ApplicationState } from '../../contract.ts'
import { applicationState } from '../../rules.ts'
import { latestSent } from '../reading/read-rows.ts'
import { readDecisions } from './read-decisions.ts'

/** Where one application stands by what was sent. */
export async function readState(db: Db, id: string): Promise<ApplicationState> {
  const application = await db
    .selectFrom('enrolment.reviewed')
    .select(['inReviewSince', 'enrolledAt', 'withdrawnAt'])
    .where('applicationId', '=', id)
    .executeTakeFirstOrThrow()
  const latest = latestSent((await readDecisions(db, [id])).get(id) ?? [])
  return applicationState({ ...application, inReviewSince: application.inReviewSince! }, latest)
}
