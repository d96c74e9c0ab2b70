import { action } from '../../../../platform/server/action.ts'
import { readPairs } from '../../../relationships/server/index.ts'
import { sayWhatBlocks, showCourseWeek } from '../../contract.ts'
import { keepBlock } from './keep-block.ts'

export const sayWhatBlocksAction = action(sayWhatBlocks, async (context, { relationshipId, blockedOn }) => {
  const pair = (await readPairs(context.db, [relationshipId])).get(relationshipId)!
  if (pair.status !== 'active') throw context.refuse('pair-not-open')
  const { personId } = pair.parties.find(({ role }) => role === 'mentee')!
  const isKept = await keepBlock(context, { editionId: pair.editionId, personId }, blockedOn)
  if (!isKept && blockedOn !== '') throw context.refuse('no-project')
  context.tellPages(
    pair.parties.map((party) => party.personId),
    [showCourseWeek],
  )
  return {}
})
