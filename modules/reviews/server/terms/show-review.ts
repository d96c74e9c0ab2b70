import { action } from '../../../../platform/server/action.ts'
import { showReview } from '../../contract.ts'
import { readReview } from './read-review.ts'

export const showReviewAction = action(showReview, ({ db }, { editionId }) => readReview(db, editionId))
