import { dayIn, instantAt } from '../../../../platform/calendar-day.ts'
import { action } from '../../../../platform/server/action.ts'
import { findCallAddress } from '../../../enrolment/server/index.ts'
import { newToken } from '../../../people/server/index.ts'
import { lockEdition } from '../../../programmes/server/index.ts'
import { setRound } from '../../contract.ts'
import { tellDesignators } from '../jobs/tell-designators.ts'
import { findRound } from '../state/kept-round.ts'

/** Opened, it has one link for all; another day moves what is told. */
export const setRoundAction = action(setRound, async (context, { editionId, isOpen, resultsOn }) => {
  const { db, now, organisation } = context
  const { timeZone } = organisation
  await lockEdition(db, editionId)
  const before = await findRound(db, editionId)
  if (before && before.toldAt !== null) throw context.refuse('already-told')
  if (resultsOn <= dayIn(timeZone, now)) throw context.refuse('in-the-past')
  if (isOpen && (await findCallAddress(db, editionId)) === null) throw context.refuse('no-call')
  await db
    .insertInto('designations.rounds')
    .values({ organisationId: organisation.id, editionId, token: newToken().token, isOpen, resultsOn })
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'editionId']).doUpdateSet({ isOpen, resultsOn }),
    )
    .execute()
  await context.later(
    tellDesignators,
    { editionId },
    { at: instantAt(timeZone, resultsOn, '09:00'), key: `designations/${editionId}` },
  )
  return {}
})
