import { publicAction } from '../../../../platform/server/action.ts'
import type { PublicContext } from '../../../../platform/server/context.ts'
import { refuseTooMany } from '../../../../platform/server/rate-limit.ts'
import { hashToken } from '../../../people/server/index.ts'
import type { Role } from '../../../programmes/contract.ts'
import { readEditionFrame } from '../../../programmes/server/index.ts'
import { confirmApplication } from '../../contract.ts'
import { enlistApplicant } from './enlist-applicant.ts'
import { enrolApplicant } from './enrol-applicant.ts'
import { keepForReview } from './review/keep-for-review.ts'

/** The person at this address said yes: now they are somebody here, and enrolled, or before the team where it decides. Two presses do it once. */
export const confirmApplicationAction = publicAction(confirmApplication, async (context, { token }) => {
  const { db, now, organisation, caller } = context
  await refuseTooMany(db, { bucket: `confirm/address/${caller.address}`, most: 120, minutes: 60, now })
  const application = await lockApplication(context, token)
  const role = application.role as Role
  let isReviewed = application.inReviewSince !== null && application.enrolledAt === null
  if (!application.confirmedAt) {
    const personId = await enlistApplicant(context, application)
    isReviewed = await keepForReview(context, { ...application, role, personId })
    if (!isReviewed) {
      await enrolApplicant(context, { ...application, role, personId })
      await db
        .updateTable('enrolment.applications')
        .set({
          confirmedAt: now,
          personId,
          email: null,
          name: null,
          city: null,
          profile: null,
          answers: null,
        })
        .where('id', '=', application.id)
        .execute()
    }
  }
  const { name, programmeName, words } = await readEditionFrame(db, application.editionId)
  return {
    organisationName: organisation.name,
    programmeName,
    editionName: name,
    role,
    words,
    isReviewed,
  }
})

/** An application by its secret, locked until it is confirmed. Unknown, too old and purged look alike. */
async function lockApplication({ db, now, refuse }: PublicContext<'application-over'>, token: string) {
  const application = await db
    .selectFrom('enrolment.applications')
    .selectAll()
    .where('tokenHash', '=', hashToken(token))
    .forUpdate()
    .executeTakeFirst()
  if (!application || (!application.confirmedAt && application.until <= now)) throw refuse('application-over')
  return application
}
