import { z } from 'zod'
import { Id } from '../../../../platform/contract.ts'
import { addDays, dayIn, instantAt } from '../../../../platform/calendar-day.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { job, type Job } from '../../../../platform/server/jobs/job.ts'
import { endOf } from '../../rules.ts'
import { tellOfWorkshop } from '../mail/tell-of-workshop.ts'
import { isPlanned, readSeats, readWorkshop, type PlannedWorkshop } from '../state/kept-workshop.ts'

const Payload = z.object({ workshopId: Id, step: z.enum(['remind', 'ask']) })

/** The day before, whoever comes is reminded; at its end they are asked how it was. */
export const followWorkshop: Job<typeof Payload, 'organisation'> = job(
  { name: 'follow-workshop', payload: Payload },
  async (context, { workshopId, step }) => {
    const workshop = await readWorkshop(context.db, workshopId)
    if (workshop.status !== 'scheduled' || !isPlanned(workshop)) return
    const seats = await readSeats(context.db, [workshopId])
    const coming = seats.filter(({ state }) => state === 'coming')
    if (step === 'remind') {
      if (workshop.startsAt > context.now)
        await tellOfWorkshop(
          context,
          workshop,
          'reminder',
          coming.map(({ personId }) => personId),
        )
      return planAsking(context, workshop)
    }
    // Where presence was noted it tells who is asked; where nobody noted it, whoever had a place.
    const came = seats.filter((seat) => seat.came !== null)
    const asked = came.length > 0 ? came : coming
    await tellOfWorkshop(
      context,
      workshop,
      'how-was-it',
      asked.filter(({ rating }) => rating === null).map(({ personId }) => personId),
    )
    await tellOfWorkshop(context, workshop, 'host-debrief', [workshop.hostId])
  },
)

/** The day before at ten, by its own clock; a later day moves it. */
export async function followFrom(context: WorkContext, workshop: PlannedWorkshop): Promise<void> {
  const { id, startsAt, timeZone } = workshop
  const remindAt = instantAt(timeZone, addDays(dayIn(timeZone, startsAt), -1), '10:00')
  if (remindAt <= context.now) return planAsking(context, workshop)
  await context.later(followWorkshop, { workshopId: id, step: 'remind' }, { at: remindAt, key: keyOf(id) })
}

const planAsking = (context: WorkContext, { id, startsAt, minutes }: PlannedWorkshop) =>
  context.later(
    followWorkshop,
    { workshopId: id, step: 'ask' },
    { at: endOf({ startsAt, minutes }), key: keyOf(id) },
  )

export const stopFollowing = (context: Pick<WorkContext, 'forget'>, workshopId: string) =>
  context.forget(keyOf(workshopId))

const keyOf = (workshopId: string) => `workshop/${workshopId}`
