import { action } from '../../../../platform/server/action.ts'
import { askAdvisor, listHours } from '../../contract.ts'
import { tellPeople } from '../mail/tell-people.ts'
import { lockProject } from '../state/kept-project.ts'
import { readMembers } from '../state/read-members.ts'
import { remindOf } from '../jobs/remind-of-hour.ts'
import { lockHour } from './lock-hour.ts'

/** The project is locked before the hour, as everywhere: two teams on one hour have one outcome, and so has one team on two. */
export const askAdvisorAction = action(askAdvisor, async (context, { id, projectId, question }) => {
  const { db, now, person } = context
  const project = await lockProject(db, projectId)
  const hour = await lockHour(db, id)
  if (hour.startsAt <= now) throw context.refuse('hour-over')
  if (hour.projectId !== null) throw context.refuse('hour-taken')
  if (project.status === 'closed') throw context.refuse('not-in-team')
  const then = await db
    .selectFrom('projects.hours')
    .select('id')
    .where('projectId', '=', projectId)
    .where('startsAt', '=', hour.startsAt)
    .executeTakeFirst()
  if (then) throw context.refuse('asks-then-already')
  await db
    .updateTable('projects.hours')
    .set({ projectId, askedBy: person.id, question, askedAt: now })
    .where('id', '=', id)
    .execute()
  await remindOf(context, hour)
  await tellPeople(context, [hour.advisorId], {
    what: 'asked',
    effect: `${id}/${now}`,
    page: `advisors/${hour.editionId}`,
    title: project.title,
    about: hour.subject,
    by: person.name,
    hour,
  })
  const members = await readMembers(db, [projectId])
  context.tellPages([hour.advisorId, ...members.map(({ personId }) => personId)], [listHours])
  return { mailLeaves: context.hasMailServer }
})
