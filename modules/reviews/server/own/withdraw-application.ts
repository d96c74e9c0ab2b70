import { action } from '../../../../platform/server/action.ts'
import { lockApplications, takeBackApplication } from '../../../enrolment/server/index.ts'
import { readLeadIds } from '../../../programmes/server/index.ts'
import { listApplications, withdrawApplication } from '../../contract.ts'
import { applicationState, whyNotDecide } from '../../rules.ts'
import { readDecisions } from '../deciding/read-decisions.ts'
import { latestSent } from '../reading/read-rows.ts'

/** Of a withdrawal and an answer at once, the first stands. What was only written goes: nobody is told of it. */
export const withdrawApplicationAction = action(withdrawApplication, async (context, { id }) => {
  const { db, now } = context
  const [application] = await lockApplications(db, [id])
  const decisions = (await readDecisions(db, [id])).get(id) ?? []
  const refusal = whyNotDecide(
    applicationState({ ...application!, inReviewSince: now }, latestSent(decisions)),
  )
  if (refusal) throw context.refuse(refusal)
  await db
    .deleteFrom('reviews.decisions')
    .where('applicationId', '=', id)
    .where('sentAt', 'is', null)
    .execute()
  await takeBackApplication(context, id)
  context.tellPages(await readLeadIds(db, [application!.editionId]), [listApplications])
  return {}
})
