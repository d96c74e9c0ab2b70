import { z } from 'zod'
import { Day, Id, Instant } from '../../../platform/contract.ts'
import { fact } from '../../../platform/server/facts.ts'
import { meetingStates } from '../state/meeting-state.ts'

const OfPair = z.object({ relationshipId: Id, editionId: Id, meetingId: Id })

/** A date stands, by its first hour or by a new one. */
export const meetingPlanned = fact({
  name: 'meeting-planned',
  payload: OfPair.extend({ startsAt: Instant }),
})

/** It counts as held from now on; `ordinal` is its place among those of its pair that do. */
export const meetingHeld = fact({
  name: 'meeting-held',
  payload: OfPair.extend({ heldOn: Day, ordinal: z.int().min(1) }),
})

/** Called off before its start, or moved to a day that was not said. */
export const meetingCancelled = fact({
  name: 'meeting-cancelled',
  payload: OfPair.extend({ isLate: z.boolean() }),
})

/** It became anything else: missed, contested, excused, unconfirmed; or a held one no longer counts. */
export const meetingChanged = fact({
  name: 'meeting-changed',
  payload: OfPair.extend({ state: z.enum(meetingStates) }),
})
