import type { Context } from '../../../../platform/server/context.ts'
import { whyNotDebrief } from '../../rules.ts'
import { lockWorkshop } from '../state/kept-workshop.ts'
import { tellHolders } from '../state/tell-holders.ts'

type Afterwards = { readonly wentWell: string; readonly wouldChange: string } | { readonly nextThing: string }

/** What the host says of it once it is over. */
export async function saveAfterwards(
  context: Context<'not-over-yet'>,
  id: string,
  afterwards: Afterwards,
): Promise<void> {
  const workshop = await lockWorkshop(context.db, id)
  if (whyNotDebrief(workshop, context.now)) throw context.refuse('not-over-yet')
  await context.db.updateTable('workshops.workshops').set(afterwards).where('id', '=', id).execute()
  await tellHolders(context, workshop)
}
