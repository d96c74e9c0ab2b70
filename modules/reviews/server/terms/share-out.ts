import { action } from '../../../../platform/server/action.ts'
import { lockEdition } from '../../../programmes/server/index.ts'
import { shareOut } from '../../contract.ts'
import { grouped, shareOutReadings } from '../../grading/index.ts'
import { tellReviewers } from '../mail/tell-reviewers.ts'
import { readTerms } from '../reading/read-terms.ts'
import { readReview } from './read-review.ts'
import { readToShare } from './read-to-share.ts'

export const shareOutAction = action(shareOut, async (context, { editionId }) => {
  const { db, organisation } = context
  await lockEdition(db, editionId)
  const { criteria, calibrates, readers, namesShownAt } = await readTerms(db, editionId)
  if (criteria.length === 0) throw context.refuse('nothing-to-grade-by')
  if (namesShownAt !== null) throw context.refuse('names-shown')
  const toShare = await readToShare(db, editionId, calibrates, readers)
  if (toShare.reviewers.length === 0) throw context.refuse('no-reviewer')
  const readings = shareOutReadings(toShare)
  if (readings.length === 0) throw context.refuse('nothing-to-grade')
  await db
    .insertInto('reviews.readings')
    .values(readings.map((reading) => ({ organisationId: organisation.id, editionId, ...reading })))
    .execute()
  await tellReviewers(
    context,
    editionId,
    grouped(readings, ({ personId }) => personId),
  )
  return readReview(db, editionId)
})
