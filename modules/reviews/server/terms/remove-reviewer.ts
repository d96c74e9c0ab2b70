import { action } from '../../../../platform/server/action.ts'
import { lockEdition } from '../../../programmes/server/index.ts'
import { removeReviewer } from '../../contract.ts'
import { readReview } from './read-review.ts'

/** What they gave stays; what they had still to grade is shared out among the others. Twice does the same. */
export const removeReviewerAction = action(removeReviewer, async ({ db, now }, { editionId, personId }) => {
  await lockEdition(db, editionId)
  await db
    .updateTable('reviews.reviewers')
    .set({ leftAt: now })
    .where('editionId', '=', editionId)
    .where('personId', '=', personId)
    .where('leftAt', 'is', null)
    .execute()
  await db
    .deleteFrom('reviews.readings')
    .where('editionId', '=', editionId)
    .where('personId', '=', personId)
    .where('givenAt', 'is', null)
    .execute()
  return readReview(db, editionId)
})
