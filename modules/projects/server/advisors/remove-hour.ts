import { action } from '../../../../platform/server/action.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { listHours, removeHour } from '../../contract.ts'
import { tellPeople } from '../mail/tell-people.ts'
import { findProject } from '../state/kept-project.ts'
import { readMembers } from '../state/read-members.ts'
import { lockHour } from './lock-hour.ts'

export const removeHourAction = action(removeHour, async (context, { id }) => {
  const hour = await lockHour(context.db, id)
  if (hour.startsAt <= context.now) throw context.refuse('hour-over')
  await removeHourOf(context, id)
  return {}
})

/** A team that had it learns that it is not held. */
export async function removeHourOf(
  context: Pick<WorkContext, 'db' | 'now' | 'organisation' | 'publicUrl' | 'mail' | 'tellPages'>,
  id: string,
): Promise<void> {
  const { db, now } = context
  const hour = await lockHour(db, id)
  await db.deleteFrom('projects.hours').where('id', '=', id).execute()
  if (hour.projectId === null) return
  const project = await findProject(db, hour.projectId)
  const members = await readMembers(db, [hour.projectId])
  const ids = members.map(({ personId }) => personId)
  await tellPeople(context, ids, {
    what: 'removed',
    effect: `${id}/${now}`,
    page: `advisors/${hour.editionId}`,
    title: project.title,
    about: hour.subject,
    hour,
  })
  context.tellPages(ids, [listHours])
}
