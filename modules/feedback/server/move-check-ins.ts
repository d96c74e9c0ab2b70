import { listener } from '../../../platform/server/facts.ts'
import { dayIn, daysBetween } from '../../meetings/rules.ts'
import { readConduct } from '../../programmes/server/index.ts'
import { relationshipContinued } from '../../relationships/server/index.ts'
import { momentsAfterContinuing, morningAfter } from '../check-ins/moments.ts'
import { askCheckIn } from './jobs/ask-check-in.ts'

/** A pair goes on: what is asked of its end is asked around its new last day, unless it was asked already. */
export const moveCheckIns = listener(
  'move-check-ins',
  relationshipContinued,
  async (context, { relationshipId, editionId, lastOn }) => {
    const { now, organisation } = context
    const { timeZone } = organisation
    const { checkIns } = await readConduct(context.db, editionId)
    const toEnd = daysBetween(dayIn(timeZone, now), lastOn)
    for (const { moment, day } of momentsAfterContinuing(toEnd, checkIns)) {
      const key = `check-in/${relationshipId}/${moment}`
      await context.later(
        askCheckIn,
        { relationshipId, moment },
        { at: morningAfter(now, day, timeZone), key },
      )
    }
  },
)
