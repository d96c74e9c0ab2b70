import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { whyNotDays } from '../../availability/why-not-days.ts'
import { addAbsence } from '../../contract.ts'
import { readSelf, readOwnWeek } from './own-week.ts'

const mostAbsences = 50

export const addAbsenceAction = action(addAbsence, async (context, { fromOn, untilOn }) => {
  const { db, organisation, person, now } = context
  const self = await readSelf(context)
  const { today } = self
  const refusal = whyNotDays({ fromOn, untilOn, today })
  if (refusal) throw context.refuse(refusal)
  const absences = await db
    .selectFrom('meetings.absences')
    .select(['fromOn', 'untilOn'])
    .where('personId', '=', person.id)
    .where('untilOn', '>=', today)
    .execute()
  if (absences.some((one) => one.fromOn === fromOn && one.untilOn === untilOn))
    return readOwnWeek(context, self)
  if (absences.length >= mostAbsences) throw context.refuse('too-many-days')
  await db
    .insertInto('meetings.absences')
    .values({ organisationId: organisation.id, id: newId(now), personId: person.id, fromOn, untilOn })
    .execute()
  return readOwnWeek(context, self)
})
