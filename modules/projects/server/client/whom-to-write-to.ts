import type { WorkContext } from '../../../../platform/server/context.ts'
import { readPeople } from '../../../people/server/index.ts'
import { readLeadIds } from '../../../programmes/server/index.ts'
import { findProject } from '../state/kept-project.ts'
import { readMembers } from '../state/read-members.ts'

/** Who steers the project of a link, else who leads its programme, else the organisation. */
export async function whomToWriteTo(
  { db, organisation }: Pick<WorkContext, 'db' | 'organisation'>,
  projectId: string | undefined,
): Promise<string> {
  if (projectId === undefined) return organisation.name
  const mentor = (await readMembers(db, [projectId])).find(({ role }) => role === 'mentor')
  if (mentor) return mentor.name
  const { editionId } = await findProject(db, projectId)
  const [lead] = (await readPeople(db, await readLeadIds(db, [editionId]))).values()
  return lead?.name ?? organisation.name
}
