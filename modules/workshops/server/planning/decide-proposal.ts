import type { Context } from '../../../../platform/server/context.ts'
import { kept, lockWorkshop, type KeptWorkshop } from '../state/kept-workshop.ts'
import { tellHolders } from '../state/tell-holders.ts'

/** A proposal that comes to nothing, once. */
export async function decideProposal(
  context: Context<'already-decided'>,
  id: string,
  columns: { readonly status: 'declined' | 'withdrawn'; readonly declineWord?: string },
): Promise<KeptWorkshop> {
  const before = await lockWorkshop(context.db, id)
  if (before.status !== 'proposed') throw context.refuse('already-decided')
  const row = await context.db
    .updateTable('workshops.workshops')
    .set({ ...columns, decidedAt: context.now, revision: before.revision + 1 })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  await tellHolders(context, before)
  return kept(row)
}
