import type { WorkContext } from '../../../../platform/server/context.ts'
import { readLeads } from '../../../programmes/server/index.ts'
import { showBoard, showDebrief, showWorkshop } from '../../contract.ts'
import type { KeptWorkshop } from './kept-workshop.ts'

/** The open pages of whoever holds it and of the team read again who comes. */
export async function tellHolders(
  context: Pick<WorkContext, 'db' | 'tellPages'>,
  { hostId, editionId }: Pick<KeptWorkshop, 'hostId' | 'editionId'>,
): Promise<void> {
  const leads = await readLeads(context.db, editionId)
  context.tellPages(
    [hostId, ...leads.map(({ personId }) => personId)],
    [showBoard, showWorkshop, showDebrief],
  )
}
