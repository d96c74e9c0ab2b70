import { sql } from 'kysely'
import { action } from '../../../../platform/server/action.ts'
import { readEditionNames } from '../../../programmes/server/index.ts'
import { listOwnCommunity } from '../../contract.ts'
import { communitiesOf } from './communities-of.ts'
import { ownWaits } from './own-waits.ts'

export const listOwnCommunityAction = action(listOwnCommunity, async (context) => {
  const { db, now, person } = context
  const editionIds = await communitiesOf(context, person.id)
  const { rows } = await sql<{
    threadId: string
    editionId: string
    title: string
    as: 'answered' | 'mentioned' | 'unanswered'
  }>`select "threadId", "editionId", title, "as" from ${ownWaits({ personId: person.id, now, editionIds })} as own
    order by since desc`.execute(db)
  const names = await readEditionNames(db, editionIds)
  return {
    editions: editionIds.flatMap((id) => {
      const edition = names.get(id)
      return edition ? [{ id, name: edition.editionName }] : []
    }),
    waits: rows,
  }
})
