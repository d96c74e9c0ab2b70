import type { WorkContext } from '../../../../platform/server/context.ts'
import { whyNotEnd } from '../../rules.ts'
import { isPresent, lockRelationship } from '../find-parties.ts'
import { endRelationship, type Ending } from './end-relationship.ts'

/** Ends a pair that another module knows by its id: refused where it is over already, or has not begun. */
export async function endPair(
  context: WorkContext,
  id: string,
  ending: Ending,
): Promise<'pair-over' | 'not-begun' | undefined> {
  const relationship = await lockRelationship(context, id)
  const refusal = whyNotEnd(relationship.status)
  if (refusal) return refusal
  const said = relationship.parties.find(({ personId }) => personId === ending.personId)
  if (said && !isPresent(said)) return 'pair-over'
  await endRelationship(context, relationship, ending)
  return undefined
}
