import { addDays, instantAt } from '../../../../platform/calendar-day.ts'
import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { isTimeZone } from '../../../../platform/time-zone.ts'
import { takesPart } from '../../../enrolment/server/index.ts'
import { readLeadIds } from '../../../programmes/server/index.ts'
import { openHours } from '../../contract.ts'

export const openHoursAction = action(
  openHours,
  async (context, { editionId, personId, subject, firstOn, at, timeZone, minutes, weeks }) => {
    const { db, now, organisation } = context
    if (!isTimeZone(timeZone)) throw context.refuse('unknown-time-zone')
    const leads = await readLeadIds(db, [editionId])
    if (!leads.includes(personId) && !(await takesPart(db, editionId, personId)))
      throw context.refuse('not-in-edition')
    // The same hour of the wall, whatever the clocks do between.
    const starts = Array.from({ length: weeks }, (_, week) =>
      instantAt(timeZone, addDays(firstOn, 7 * week), at),
    )
    if (starts[0]! <= now) throw context.refuse('in-the-past')
    const opened = await db
      .insertInto('projects.hours')
      .values(
        starts.map((startsAt) => ({
          organisationId: organisation.id,
          id: newId(now),
          editionId,
          advisorId: personId,
          subject,
          startsAt,
          minutes,
          timeZone,
        })),
      )
      .onConflict((conflict) => conflict.columns(['organisationId', 'advisorId', 'startsAt']).doNothing())
      .returning('id')
      .execute()
    return { opened: opened.length }
  },
)
