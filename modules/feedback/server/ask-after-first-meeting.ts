import { z } from 'zod'
import { Id } from '../../../platform/contract.ts'
import { listener } from '../../../platform/server/facts.ts'
import { readConduct } from '../../programmes/server/index.ts'
import { readParties } from '../../relationships/server/index.ts'
import { morningAfter } from '../check-ins/moments.ts'
import { askCheckIn } from './jobs/ask-check-in.ts'

/** The two met for the first time, or as often as the edition waits: both are asked how it went, on the next morning. */
export const askAfterFirstMeeting = listener(
  'ask-after-first-meeting',
  { fact: 'meeting-held', payload: z.object({ relationshipId: Id, ordinal: z.int() }) },
  async (context, { relationshipId, ordinal }) => {
    const relationship = (await readParties(context.db, [relationshipId])).get(relationshipId)
    if (!relationship) return
    const { checkIns } = await readConduct(context.db, relationship.editionId)
    if (ordinal !== checkIns['first-meeting']) return
    const moment = 'first-meeting' as const
    const at = morningAfter(context.now, 1, context.organisation.timeZone)
    await context.later(
      askCheckIn,
      { relationshipId, moment },
      { at, key: `check-in/${relationshipId}/${moment}` },
    )
  },
)
