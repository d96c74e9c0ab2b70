import { action } from '../../../../platform/server/action.ts'
import { takesPart } from '../../../enrolment/server/index.ts'
import { readLeadIds } from '../../../programmes/server/index.ts'
import { noteAttendance, showWorkshop } from '../../contract.ts'
import { lockWorkshop, type PlannedWorkshop } from '../state/kept-workshop.ts'
import { tellHolders } from '../state/tell-holders.ts'

const halfHour = 30 * 60_000

export const noteAttendanceAction = action(noteAttendance, async (context, { id, personId, came }) => {
  const { db, now, organisation } = context
  const locked = await lockWorkshop(db, id)
  if (locked.status === 'cancelled') throw context.refuse('workshop-cancelled')
  if (locked.status !== 'scheduled') throw context.refuse('not-planned')
  const workshop = locked as PlannedWorkshop
  if (Date.parse(now) < Date.parse(workshop.startsAt) - halfHour) throw context.refuse('not-begun')
  const { editionId } = workshop
  // Somebody of the team comes too, with a seat or without.
  const isOfIt =
    (await takesPart(db, editionId, personId)) || (await readLeadIds(db, [editionId])).includes(personId)
  if (!isOfIt) throw context.refuse('not-enrolled')
  await db
    .insertInto('workshops.seats')
    .values({
      organisationId: organisation.id,
      workshopId: id,
      personId,
      state: 'left',
      saidAt: now,
      came: came ? 'name' : null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organisationId', 'workshopId', 'personId'])
        .doUpdateSet({ came: came ? 'name' : null }),
    )
    .execute()
  await tellHolders(context, workshop)
  context.tellPages([personId], [showWorkshop])
  return {}
})
