import { action } from '../../../../platform/server/action.ts'
import { lockEdition } from '../../../programmes/server/index.ts'
import { editReview, type Criterion } from '../../contract.ts'
import { readTerms } from '../reading/read-terms.ts'
import { readReview } from './read-review.ts'

export const editReviewAction = action(editReview, async (context, { editionId, criteria, ...plain }) => {
  const { db, organisation, expectedRevision } = context
  await lockEdition(db, editionId)
  const before = await readTerms(db, editionId)
  if (before.revision !== expectedRevision) throw context.refuse('changed-meanwhile')
  if (before.namesShownAt !== null) throw context.refuse('names-shown')
  if (criteria.some(isHalfSaid)) throw context.refuse('translation-missing')
  // Marks stand under a criterion: what is graded by is no longer taken away nor added to, only reworded.
  const keys = ({ criteria: list }: { readonly criteria: readonly Criterion[] }) =>
    list
      .map(({ key }) => key)
      .toSorted()
      .join()
  if (keys(before) !== keys({ criteria }) && (await isGraded())) throw context.refuse('criterion-in-use')
  const terms = { ...plain, criteria: JSON.stringify(criteria), revision: before.revision + 1 }
  await db
    .insertInto('reviews.terms')
    .values({ organisationId: organisation.id, editionId, ...terms })
    .onConflict((conflict) => conflict.columns(['organisationId', 'editionId']).doUpdateSet(terms))
    .execute()
  return readReview(db, editionId)

  async function isGraded() {
    const given = await db
      .selectFrom('reviews.readings')
      .select('applicationId')
      .where('editionId', '=', editionId)
      .where('givenAt', 'is not', null)
      .limit(1)
      .executeTakeFirst()
    return given !== undefined
  }
})

const isHalfSaid = ({ name, anchors }: Criterion) =>
  [name, ...anchors].some(({ fr, en }) => fr.trim() === '' || en.trim() === '')
