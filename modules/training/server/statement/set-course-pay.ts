import { action } from '../../../../platform/server/action.ts'
import { setCoursePay } from '../../contract.ts'

export const setCoursePayAction = action(setCoursePay, async (context, { editionId, rates, ...terms }) => {
  const { db, organisation } = context
  if (new Set(rates.map(({ level }) => level)).size < rates.length) throw context.refuse('same-level-twice')
  const values = { ...terms, rates: JSON.stringify(rates) }
  await db
    .insertInto('training.payTerms')
    .values({ organisationId: organisation.id, editionId, ...values })
    .onConflict((conflict) => conflict.columns(['organisationId', 'editionId']).doUpdateSet(values))
    .execute()
  return {}
})
