import { action } from '../../../../platform/server/action.ts'
import { declineRequest } from '../../contract.ts'
import { whyNotAnswer } from '../../rules.ts'
import { readMentorsShown } from '../shown/read-mentors-shown.ts'
import { standsNow } from '../state/stands-now.ts'
import { stopFollowing } from '../jobs/follow-request.ts'
import { mailKeysOf } from '../mail/mail-to-mentor.ts'
import { lockRequest } from '../state/lock-search.ts'
import { editionOfSearch } from '../state/edition-that-asks.ts'
import { takeTurn } from '../turns/take-turn.ts'
import { whyNotNow } from '../state/whom-to-ask.ts'
import { readReceived } from './read-received.ts'

/** "Not now", with a kind reason; the next of the wishes has its turn at once. */
export const declineRequestAction = action(
  declineRequest,
  async (context, { id, reason, line, recommends }) => {
    const { db, now } = context
    const { search, request } = await lockRequest(db, id)
    const refusal = whyNotAnswer(request.status)
    if (refusal) throw context.refuse(refusal)
    const edition = await editionOfSearch(db, search.editionId)
    if (recommends !== null) {
      const known = await whyNotNow(context, edition.id, [recommends])
      if (recommends === request.mentorEnrolmentId || known(recommends) === 'mentor-left')
        throw context.refuse('not-a-mentor-here')
    }
    await db
      .updateTable('requests.requests')
      .set({
        status: 'declined',
        closedAt: now,
        reason,
        reasonLine: line === '' ? null : line,
        recommendsEnrolmentId: recommends,
      })
      .where('id', '=', id)
      .execute()
    await stopFollowing(context, id)
    await context.takeBackMail(mailKeysOf(id))
    const thoughtOf = await readMentorsShown(db, recommends === null ? [] : [recommends])
    const came = {
      what: 'declined',
      request,
      reason,
      line,
      recommends: thoughtOf.get(recommends ?? '')?.name,
    } as const
    await takeTurn(context, edition, standsNow(search, request, 'declined'), came)
    return readReceived(context, id)
  },
)
