import { listener } from '../../../../platform/server/facts.ts'
import { relationshipEnded } from '../../../relationships/server/index.ts'
import { readConduct } from '../../../programmes/server/index.ts'
import { Moment } from '../../check-ins/moments.ts'
import { askCheckIn } from '../jobs/ask-check-in.ts'
import { checkInMailKey } from '../mail/check-in-mail.ts'

/**
 * A pair is over: what was still to be asked of its time is asked no more, what waits unanswered is let go, and the
 * closing check-in, where the edition has one, is opened to everybody who was in it. What came of it is asked later, as of any other.
 */
export const closeWithPair = listener(
  'close-with-pair',
  relationshipEnded,
  async (context, { relationshipId, editionId }) => {
    const { db, now } = context
    for (const moment of Moment.exclude(['follow-up', 'year']).options) {
      await context.forget(`check-in/${relationshipId}/${moment}`)
    }
    const waiting = await db
      .updateTable('feedback.checkIns')
      .set({ letGoAt: now })
      .where('relationshipId', '=', relationshipId)
      .where('moment', 'in', ['first-meeting', 'month', 'middle'])
      .where('answeredAt', 'is', null)
      .where('letGoAt', 'is', null)
      .returning('id')
      .execute()
    await context.takeBackMail(waiting.map(({ id }) => checkInMailKey(id)))
    const { checkIns } = await readConduct(db, editionId)
    if (checkIns.closing === null) return
    await context.later(
      askCheckIn,
      { relationshipId, moment: 'closing' },
      { at: now, key: `check-in/${relationshipId}/closing` },
    )
  },
)
