import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { takesPart } from '../../../enrolment/server/index.ts'
import { isLead } from '../../../programmes/server/index.ts'
import { nameMentor } from '../../contract.ts'
import { projectPage, tellPeople } from '../mail/tell-people.ts'
import { lockProject } from '../state/kept-project.ts'
import { readMembers } from '../state/read-members.ts'
import { tellTeamPages } from '../state/tell-team-pages.ts'

/** One steers at a time: who did before is in the team no more. Of a team that is published, they are written to. */
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
  await db
    .updateTable('projects.members')
    .set({ leftAt: now })
    .where('projectId', '=', id)
    .where('leftAt', 'is', null)
    .where((row) => row.or([row('role', '=', 'mentor'), row('personId', '=', personId)]))
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
    if (project.status !== 'call' && project.status !== 'selection')
      await tellPeople(context, [personId], {
        what: 'team',
        effect: `${id}/${now}`,
        page: projectPage(project),
        title: project.title,
      })
  }
  await tellTeamPages(context, project)
  return {}
})
