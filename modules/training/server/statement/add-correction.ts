import { action } from '../../../../platform/server/action.ts'
import { dayIn } from '../../../../platform/calendar-day.ts'
import { newId } from '../../../../platform/server/id.ts'
import { readPairsOfMentors } from '../../../relationships/server/index.ts'
import { addCorrection } from '../../contract.ts'

export const addCorrectionAction = action(
  addCorrection,
  async (context, { editionId, mentorId, month, cents, word }) => {
    const { db, now, organisation, person } = context
    if (cents === 0) throw context.refuse('nothing-to-correct')
    if ((await readPairsOfMentors(db, editionId, mentorId)).length === 0)
      throw context.refuse('not-in-course')
    const id = newId(now)
    await db
      .insertInto('training.corrections')
      .values({
        organisationId: organisation.id,
        id,
        editionId,
        mentorId,
        cents,
        word,
        writtenBy: person.id,
        writtenAt: now,
        forMonth: `${month ?? dayIn(organisation.timeZone, now).slice(0, 7)}-01`,
      })
      .execute()
    return { id }
  },
)
