import type { WorkContext } from '../../../../platform/server/context.ts'
import { action } from '../../../../platform/server/action.ts'
import { readLeadIds } from '../../../programmes/server/index.ts'
import { leaveTeam, listProjects } from '../../contract.ts'
import { projectPage, teamsPage, tellPeople } from '../mail/tell-people.ts'
import { lockProject } from '../state/kept-project.ts'
import { readMembers } from '../state/read-members.ts'
import { tellTeamPages } from '../state/tell-team-pages.ts'
import { freeWhatHangs } from './free-what-hangs.ts'

export const leaveTeamAction = action(leaveTeam, async (context, { id, personId }) => {
  const { db } = context
  await lockProject(db, id)
  if (!(await readMembers(db, [id])).some((one) => one.personId === personId))
    throw context.refuse('not-in-team')
  await leaveProject(context, id, personId, context.person.id)
  return {}
})

/**
 * Who steers and the programme's team, but for whoever took them out, are told that somebody left, so that their work goes to
 * another; who left is told what stays theirs.
 */
export async function leaveProject(
  context: Pick<WorkContext, 'db' | 'now' | 'organisation' | 'publicUrl' | 'mail' | 'tellPages'>,
  projectId: string,
  personId: string,
  takenOutBy?: string,
): Promise<void> {
  const { db, now } = context
  const project = await lockProject(db, projectId)
  const who = (await readMembers(db, [projectId])).find((one) => one.personId === personId)
  if (!who) return
  await freeWhatHangs(context, projectId, personId)
  const mentor = (await readMembers(db, [projectId])).find(({ role }) => role === 'mentor')
  const leads = (await readLeadIds(db, [project.editionId])).filter((id) => id !== takenOutBy)
  const about = { effect: `${projectId}/${personId}/${now}`, title: project.title, by: who.name }
  if (project.status !== 'closed') {
    await tellPeople(context, mentor ? [...leads, mentor.personId] : leads, {
      ...about,
      what: 'left',
      page: projectPage(project),
    })
    await tellPeople(context, [personId], { ...about, what: 'youLeft', page: teamsPage(project) })
  }
  await tellTeamPages(context, project)
  context.tellPages([personId], [listProjects])
}
