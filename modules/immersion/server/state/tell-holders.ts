import type { WorkContext } from '../../../../platform/server/context.ts'
import { readLeads } from '../../../programmes/server/index.ts'
import { listOwnImmersions, showImmersions, showOffer } from '../../contract.ts'

/** The open pages of whoever receives and of the team read again. */
export async function tellHolders(
  context: Pick<WorkContext, 'db' | 'tellPages'>,
  { hostId, editionId }: { readonly hostId: string; readonly editionId: string },
): Promise<void> {
  const leads = await readLeads(context.db, editionId)
  context.tellPages(
    [hostId, ...leads.map(({ personId }) => personId)],
    [showImmersions, showOffer, listOwnImmersions],
  )
}
