import { action } from '../../../../platform/server/action.ts'
import { lockApplications } from '../../../enrolment/server/index.ts'
import { readLeadIds } from '../../../programmes/server/index.ts'
import { listApplications, replyToTeam } from '../../contract.ts'
import { applicationState } from '../../rules.ts'
import { readDecisions } from '../deciding/read-decisions.ts'
import { latestSent } from '../reading/read-rows.ts'

/** From then on they wait for the team again. */
export const replyToTeamAction = action(replyToTeam, async (context, { id, text }) => {
  const { db, now } = context
  const [application] = await lockApplications(db, [id])
  const latest = latestSent((await readDecisions(db, [id])).get(id) ?? [])
  if (applicationState({ ...application!, inReviewSince: now }, latest) !== 'asked')
    throw context.refuse('nothing-asked')
  await db
    .updateTable('reviews.decisions')
    .set({ reply: text, repliedAt: now })
    .where('id', '=', latest!.id)
    .execute()
  context.tellPages(await readLeadIds(db, [application!.editionId]), [listApplications])
  return {}
})
