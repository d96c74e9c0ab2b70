import { action } from '../../../../platform/server/action.ts'
import { whyNotDays } from '../../availability/why-not-days.ts'
import { saveOtherDay } from '../../contract.ts'
import { readSelf, readOwnWeek } from './own-week.ts'

const mostDays = 200

export const saveOtherDayAction = action(saveOtherDay, async (context, { on, hours }) => {
  const { db, organisation, person } = context
  if (hours === null) {
    await db
      .deleteFrom('meetings.otherDays')
      .where('personId', '=', person.id)
      .where('onDay', '=', on)
      .execute()
    return readOwnWeek(context)
  }
  const self = await readSelf(context)
  const { today } = self
  const refusal = whyNotDays({ fromOn: on, untilOn: on, today })
  if (refusal && refusal !== 'backwards') throw context.refuse(refusal)
  const { days } = await db
    .selectFrom('meetings.otherDays')
    .select(({ fn }) => fn.countAll<number>().as('days'))
    .where('personId', '=', person.id)
    .where('onDay', '>=', today)
    .executeTakeFirstOrThrow()
  if (days >= mostDays) throw context.refuse('too-many-days')
  const said = { hours: JSON.stringify([...new Set(hours)].toSorted((one, other) => one - other)) }
  await db
    .insertInto('meetings.otherDays')
    .values({ organisationId: organisation.id, personId: person.id, onDay: on, ...said })
    .onConflict((conflict) => conflict.columns(['organisationId', 'personId', 'onDay']).doUpdateSet(said))
    .execute()
  return readOwnWeek(context, self)
})
