import { action } from '../../../platform/server/action.ts'
import { newId } from '../../../platform/server/id.ts'
import { readEnrolled } from '../../enrolment/server/index.ts'
import { planGathering } from '../contract.ts'
import { beginWith } from './begin-with.ts'
import { chosenColumns } from './chosen-columns.ts'
import { kept } from './kept-gathering.ts'
import { tellOfGathering } from './tell-of-gathering.ts'

export const planGatheringAction = action(planGathering, async (context, { editionId, ...plan }) => {
  const { db, now, organisation, person } = context
  const columns = chosenColumns(context, plan)
  const { agenda, iceBreakers } = beginWith(plan.kind, organisation.language)
  const id = newId(now)
  const row = await db
    .insertInto('gatherings.gatherings')
    .values({
      organisationId: organisation.id,
      id,
      editionId,
      ...columns,
      agenda: JSON.stringify(agenda),
      iceBreakers: JSON.stringify(iceBreakers),
      plannedAt: now,
      plannedBy: person.id,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  const enrolled = await readEnrolled(db, editionId)
  const personIds = [...new Set(enrolled.map(({ personId }) => personId))]
  await tellOfGathering(context, kept(row), 'planned', personIds)
  return { id }
})
