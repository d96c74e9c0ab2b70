import { listener } from '../../../platform/server/facts.ts'
import { readEdition } from '../../programmes/server/index.ts'
import { relationshipActivated } from '../../relationships/server/index.ts'
import { momentsOf, morningAfter } from '../check-ins/moments.ts'
import { askCheckIn } from './jobs/ask-check-in.ts'

/** A pair begins: each of its check-ins is asked on its day, in the morning of the organisation. */
export const planCheckIns = listener(
  'plan-check-ins',
  relationshipActivated,
  async (context, { relationshipId, editionId }) => {
    const { agreement, conduct } = await readEdition(context.db, editionId)
    for (const { moment, day } of momentsOf(agreement.durationDays, conduct.checkIns)) {
      const at = morningAfter(context.now, day, context.organisation.timeZone)
      await context.later(
        askCheckIn,
        { relationshipId, moment },
        { at, key: `check-in/${relationshipId}/${moment}` },
      )
    }
  },
)
