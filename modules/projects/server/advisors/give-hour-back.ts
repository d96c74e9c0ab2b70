import { action } from '../../../../platform/server/action.ts'
import { giveHourBack, listHours } from '../../contract.ts'
import { tellPeople } from '../mail/tell-people.ts'
import { findProject } from '../state/kept-project.ts'
import { readMembers } from '../state/read-members.ts'
import { lockHour } from './lock-hour.ts'

export const noQuestion = {
  projectId: null,
  askedBy: null,
  askedAt: null,
  question: '',
  answer: '',
  answeredAt: null,
} as const

export const giveHourBackAction = action(giveHourBack, async (context, { id }) => {
  const { db, now, person } = context
  const hour = await lockHour(db, id)
  if (hour.startsAt <= now || hour.projectId === null) throw context.refuse('hour-over')
  const project = await findProject(db, hour.projectId)
  await db.updateTable('projects.hours').set(noQuestion).where('id', '=', id).execute()
  await tellPeople(context, [hour.advisorId], {
    what: 'givenBack',
    effect: `${id}/${now}`,
    page: `advisors/${hour.editionId}`,
    title: project.title,
    about: hour.subject,
    by: person.name,
    hour,
  })
  const members = await readMembers(db, [hour.projectId])
  context.tellPages([hour.advisorId, ...members.map(({ personId }) => personId)], [listHours])
  return {}
})
