import { z } from 'zod'
import { addDays, dayIn, instantAt } from '../../../../platform/calendar-day.ts'
import { Id } from '../../../../platform/contract.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { job, type Job } from '../../../../platform/server/jobs/job.ts'
import { tellPeople } from '../mail/tell-people.ts'
import { findProject } from '../state/kept-project.ts'
import { readMembers } from '../state/read-members.ts'

const Payload = z.object({ hourId: Id })
const reminderKey = (hourId: string) => `advisor-hour/${hourId}`

/** The day before, the advisor and the team that asked are told of their hour; never what was asked. */
export const remindOfHour: Job<typeof Payload, 'organisation'> = job(
  { name: 'remind-of-advisor-hour', payload: Payload },
  async (context, { hourId }) => {
    const { db, now } = context
    const hour = await db.selectFrom('projects.hours').selectAll().where('id', '=', hourId).executeTakeFirst()
    if (!hour || hour.projectId === null || hour.startsAt <= now) return
    const project = await findProject(db, hour.projectId)
    const members = await readMembers(db, [project.id])
    await tellPeople(context, [hour.advisorId, ...members.map(({ personId }) => personId)], {
      what: 'reminded',
      effect: `${hourId}/${hour.askedAt}`,
      page: `advisors/${hour.editionId}`,
      title: project.title,
      about: hour.subject,
      hour,
    })
  },
)

/** At ten the day before, by the hour's own clock; one that is asked for later than that reminds nobody of it. */
export async function remindOf(
  context: Pick<WorkContext, 'later' | 'now'>,
  { id, startsAt, timeZone }: { readonly id: string; readonly startsAt: string; readonly timeZone: string },
): Promise<void> {
  const at = instantAt(timeZone, addDays(dayIn(timeZone, startsAt), -1), '10:00')
  if (at > context.now) await context.later(remindOfHour, { hourId: id }, { at, key: reminderKey(id) })
}
