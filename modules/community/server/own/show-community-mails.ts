import { action } from '../../../../platform/server/action.ts'
import { Cadence, showCommunityMails } from '../../contract.ts'
import { communitiesOf } from './communities-of.ts'

export const showCommunityMailsAction = action(showCommunityMails, async (context) => {
  const { db, person } = context
  if ((await communitiesOf(context, person.id)).length === 0) return { cadence: null }
  const chosen = await db
    .selectFrom('community.readers')
    .select('cadence')
    .where('personId', '=', person.id)
    .executeTakeFirst()
  return { cadence: chosen ? Cadence.parse(chosen.cadence) : 'weekly' }
})
