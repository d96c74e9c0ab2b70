import { action } from '../../../../platform/server/action.ts'
import { lockEdition } from '../../../programmes/server/index.ts'
import { showNames } from '../../contract.ts'
import { readTerms } from '../reading/read-terms.ts'
import { readReview } from './read-review.ts'

export const showNamesAction = action(showNames, async (context, { editionId }) => {
  const { db, now, person } = context
  await lockEdition(db, editionId)
  const terms = await readTerms(db, editionId)
  if (terms.namesShownAt !== null) throw context.refuse('names-shown')
  if (!terms.hidesNames) throw context.refuse('not-blind')
  await db
    .updateTable('reviews.terms')
    .set({ namesShownAt: now, namesShownBy: person.id, revision: terms.revision + 1 })
    .where('editionId', '=', editionId)
    .execute()
  return readReview(db, editionId)
})
