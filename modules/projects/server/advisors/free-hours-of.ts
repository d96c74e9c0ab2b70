import type { Context } from '../../../../platform/server/context.ts'
import { listHours } from '../../contract.ts'
import { tellPeople } from '../mail/tell-people.ts'
import type { KeptProject } from '../state/kept-project.ts'
import { noQuestion } from './give-hour-back.ts'

/** Hours to come that a closed project had: free for other teams, and whoever waited for it is told. */
export async function freeHoursOf(context: Context, { id, title }: KeptProject): Promise<void> {
  const { db, now, person } = context
  const hours = await db
    .selectFrom('projects.hours')
    .selectAll()
    .where('projectId', '=', id)
    .where('startsAt', '>', now)
    .orderBy('id')
    .forUpdate()
    .execute()
  for (const hour of hours) {
    await db.updateTable('projects.hours').set(noQuestion).where('id', '=', hour.id).execute()
    await tellPeople(context, [hour.advisorId], {
      what: 'givenBack',
      effect: `${hour.id}/${now}`,
      page: `advisors/${hour.editionId}`,
      title,
      about: hour.subject,
      by: person.name,
      hour,
    })
    context.tellPages([hour.advisorId], [listHours])
  }
}
