import { action } from '../../../../platform/server/action.ts'
import { readPeople } from '../../../people/server/index.ts'
import { showIntroductionAsked } from '../../contract.ts'

export const showIntroductionAskedAction = action(showIntroductionAsked, async (context, { id }) => {
  const { db } = context
  const { toWhom, introducedBy } = await db
    .selectFrom('outcomes.introductions')
    .select(['toWhom', 'introducedBy'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (toWhom === null) throw context.refuse('erased')
  return { toWhom, byName: (await readPeople(db, [introducedBy])).get(introducedBy)!.name }
})
