import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { takesPart } from '../../../enrolment/server/index.ts'
import { isLead } from '../../../programmes/server/index.ts'
import { listProjects, nameMentor } from '../../contract.ts'
import { projectPage, teamsPage, tellPeople } from '../mail/tell-people.ts'
import { lockProject } from '../state/kept-project.ts'
import { readMembers } from '../state/read-members.ts'
import { tellTeamPages } from '../state/tell-team-pages.ts'
import { freeWhatHangs } from './free-what-hangs.ts'

/** One steers at a time: who did before is in the team no more, and what they had to do is nobody’s. Of a team that is published, both are written to. */
export const nameMentorAction = action(nameMentor, async (context, { id, personId }) => {
  const { db, now, organisation, person } = context
  const project = await lockProject(db, id)
  if (project.status === 'closed') throw context.refuse('project-closed')
  const isOneself = personId === person.id && (await isLead(context, project.editionId))
  if (personId !== null && !isOneself && !(await takesPart(db, project.editionId, personId)))
    throw context.refuse('not-in-edition')
  const members = await readMembers(db, [id])
  const before = members.find(({ role }) => role === 'mentor')
  if (before?.personId === personId) return {}
  // Who steers from now on may have been a junior of it.
  if (before) await freeWhatHangs(context, id, before.personId)
  if (personId !== null)
    await db
      .updateTable('projects.members')
      .set({ leftAt: now })
      .where('projectId', '=', id)
      .where('personId', '=', personId)
      .where('leftAt', 'is', null)
      .execute()
  if (personId !== null) {
    await db
      .insertInto('projects.members')
      .values({
        organisationId: organisation.id,
        id: newId(now),
        projectId: id,
        editionId: project.editionId,
        personId,
        role: 'mentor',
        joinedAt: now,
      })
      .execute()
  }
  const isPublished = project.status !== 'call' && project.status !== 'selection'
  const about = { effect: `${id}/${now}`, title: project.title }
  if (isPublished && personId !== null)
    await tellPeople(context, [personId], { ...about, what: 'team', page: projectPage(project) })
  if (isPublished && before && before.personId !== person.id)
    await tellPeople(context, [before.personId], { ...about, what: 'youLeft', page: teamsPage(project) })
  await tellTeamPages(context, project)
  if (before) context.tellPages([before.personId], [listProjects])
  return {}
})
