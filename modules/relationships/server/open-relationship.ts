import type { Context } from '../../../platform/server/context.ts'
import { whyNotEnd } from '../rules.ts'
import { lockRelationship, type LockedRelationship } from './find-parties.ts'

/** Locked, and open: before both said yes there is nothing to change in it, and after its end nothing changes. */
export async function lockOpen(
  context: Pick<Context<'pair-over' | 'not-begun'>, 'db' | 'refuse' | 'tellPages'>,
  id: string,
): Promise<LockedRelationship> {
  const relationship = await lockRelationship(context, id)
  const refusal = whyNotEnd(relationship.status)
  if (refusal) throw context.refuse(refusal)
  return relationship
}
