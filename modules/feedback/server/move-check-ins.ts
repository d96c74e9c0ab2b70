import { listener } from '../../../platform/server/facts.ts'
import { dayIn, daysBetween } from '../../meetings/rules.ts'
import { relationshipContinued } from '../../relationships/server/index.ts'
import { momentsAfterContinuing, morningAfter } from '../check-ins/moments.ts'
import { askCheckIn } from './jobs/ask-check-in.ts'

/** A pair goes on: what is asked of its end is asked around its new last day, unless it was asked already. */
export const moveCheckIns = listener(
  'move-check-ins',
  relationshipContinued,
  async (context, { relationshipId, lastOn }) => {
    const { now, organisation } = context
    const { timeZone } = organisation
    for (const { moment, inDays } of momentsAfterContinuing(daysBetween(dayIn(timeZone, now), lastOn))) {
      const key = `check-in/${relationshipId}/${moment}`
      await context.later(
        askCheckIn,
        { relationshipId, moment },
        { at: morningAfter(now, inDays, timeZone), key },
      )
    }
  },
)
