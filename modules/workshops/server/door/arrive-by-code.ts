import { action } from '../../../../platform/server/action.ts'
import { arriveByCode } from '../../contract.ts'
import { isDoorOpen, wrongCodesAtMost } from '../../rules.ts'
import { lockWorkshop, type PlannedWorkshop } from '../state/kept-workshop.ts'
import { tellHolders } from '../state/tell-holders.ts'

/** Also who had not said that they come: people come. Wrong codes are counted, or four digits would soon be guessed. */
export const arriveByCodeAction = action(arriveByCode, async (context, { id, code }) => {
  const { db, now, organisation, person } = context
  const locked = await lockWorkshop(db, id)
  if (locked.status === 'cancelled') throw context.refuse('workshop-cancelled')
  if (locked.status !== 'scheduled') throw context.refuse('not-planned')
  const workshop = locked as PlannedWorkshop
  if (!isDoorOpen(workshop, now)) throw context.refuse('door-closed')
  const seat = await db
    .selectFrom('workshops.seats')
    .select(['came', 'wrongCodes'])
    .where('workshopId', '=', id)
    .where('personId', '=', person.id)
    .executeTakeFirst()
  const wrong = seat?.wrongCodes ?? 0
  if (seat?.came) return { came: true, triesLeft: wrongCodesAtMost - wrong }
  if (wrong >= wrongCodesAtMost) throw context.refuse('too-many-codes')
  const isRight = code.replace(/\s/g, '') === workshop.code
  const change = isRight ? { came: 'code' as const } : { wrongCodes: wrong + 1 }
  await db
    .insertInto('workshops.seats')
    .values({
      organisationId: organisation.id,
      workshopId: id,
      personId: person.id,
      state: 'left',
      saidAt: now,
      ...change,
    })
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'workshopId', 'personId']).doUpdateSet(change),
    )
    .execute()
  if (isRight) await tellHolders(context, workshop)
  return { came: isRight, triesLeft: wrongCodesAtMost - wrong - (isRight ? 0 : 1) }
})
