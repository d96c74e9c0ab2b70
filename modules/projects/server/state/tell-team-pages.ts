import type { WorkContext } from '../../../../platform/server/context.ts'
import { readLeadIds } from '../../../programmes/server/index.ts'
import { listProjects, showProject } from '../../contract.ts'
import { readMembers } from './read-members.ts'

/** The open pages of a team and of the programme's team read a project again. */
export async function tellTeamPages(
  { db, tellPages }: Pick<WorkContext, 'db' | 'tellPages'>,
  { id, editionId }: { readonly id: string; readonly editionId: string },
): Promise<void> {
  const members = await readMembers(db, [id])
  tellPages(
    [...(await readLeadIds(db, [editionId])), ...members.map(({ personId }) => personId)],
    [showProject, listProjects],
  )
}
