import { action } from '../../../../platform/server/action.ts'
import { keepAnswer, listHours } from '../../contract.ts'
import { tellPeople } from '../mail/tell-people.ts'
import { findProject } from '../state/kept-project.ts'
import { readMembers } from '../state/read-members.ts'
import { lockHour } from './lock-hour.ts'

/** Written by the advisor, or by who asked, from what was said, once the hour has begun. The team is told once. */
export const keepAnswerAction = action(keepAnswer, async (context, { id, answer }) => {
  const { db, now, person } = context
  const hour = await lockHour(db, id)
  if (hour.projectId === null) throw context.refuse('nothing-asked')
  if (hour.startsAt > now) throw context.refuse('hour-to-come')
  await db.updateTable('projects.hours').set({ answer, answeredAt: now }).where('id', '=', id).execute()
  const members = await readMembers(db, [hour.projectId])
  const project = await findProject(db, hour.projectId)
  if (hour.answeredAt === null)
    await tellPeople(
      context,
      members.map(({ personId }) => personId).filter((one) => one !== person.id),
      {
        what: 'answered',
        effect: id,
        page: `advisors/${hour.editionId}`,
        title: project.title,
        about: hour.subject,
        by: person.name,
        hour,
      },
    )
  context.tellPages([hour.advisorId, ...members.map(({ personId }) => personId)], [listHours])
  return {}
})
