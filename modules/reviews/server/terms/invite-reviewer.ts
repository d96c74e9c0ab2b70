import { action } from '../../../../platform/server/action.ts'
import { emptyProfile, normaliseEmail } from '../../../people/rules.ts'
import { enlistPeople } from '../../../people/server/index.ts'
import { lockEdition } from '../../../programmes/server/index.ts'
import { inviteReviewer } from '../../contract.ts'
import { tellInvited } from '../mail/tell-reviewers.ts'
import { readReview } from './read-review.ts'

/** One who had left grades again: what they gave is theirs still. */
export const inviteReviewerAction = action(
  inviteReviewer,
  async (context, { editionId, name, email: said }) => {
    const { db, organisation, now } = context
    const email = normaliseEmail(said)
    if (!email) throw context.refuse('email-invalid')
    await lockEdition(db, editionId)
    const people = await enlistPeople(context, [{ email, name, profile: emptyProfile }])
    const personId = people.get(email)!.id
    const before = await db
      .selectFrom('reviews.reviewers')
      .select('leftAt')
      .where('editionId', '=', editionId)
      .where('personId', '=', personId)
      .executeTakeFirst()
    await db
      .insertInto('reviews.reviewers')
      .values({ organisationId: organisation.id, editionId, personId, invitedAt: now })
      .onConflict((conflict) =>
        conflict.columns(['organisationId', 'editionId', 'personId']).doUpdateSet({ leftAt: null }),
      )
      .execute()
    if (!before || before.leftAt !== null) await tellInvited(context, editionId, personId)
    return readReview(db, editionId)
  },
)
