import { action } from '../../../platform/server/action.ts'
import { agreeToCharter } from '../contract.ts'
import { lockRelationship, standingOf } from './find-parties.ts'
import { answerOf } from '../rules.ts'
import { readOwnRelationship } from './read-own-relationships.ts'
import { keepCharterAccepted } from './charters/keep-charter-accepted.ts'

/** Once for all of one's pairs of the edition. Asking twice changes nothing: the first instant stays. */
export const agreeToCharterAction = action(agreeToCharter, async (context, { id, charter }) => {
  const relationship = await lockRelationship(context, id)
  const { status, mine } = standingOf(relationship, context.person.id)
  const isIn = answerOf(mine) === 'accepted' && mine.leftAt === null
  if (!isIn || (status !== 'proposed' && status !== 'active')) throw context.refuse('nothing-to-agree')
  await keepCharterAccepted(context, relationship, mine, charter)
  return readOwnRelationship(context, id)
})
