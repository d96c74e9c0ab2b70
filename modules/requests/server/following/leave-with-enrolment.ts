import { listener } from '../../../../platform/server/facts.ts'
import { enrolmentWithdrawn } from '../../../enrolment/server/index.ts'
import { closeRequestsToMentor } from './close-requests-to-mentor.ts'
import { closeAll } from '../turns/close-request.ts'
import { lockSearch } from '../state/lock-search.ts'
import { editionOfSearch } from '../state/edition-that-asks.ts'
import { setSearch } from '../state/set-search.ts'

/** Who leaves an edition looks no more in it, and is asked no more: what waited for them goes on to others. */
export const stopAskingWithEnrolment = listener(
  'stop-asking-with-enrolment',
  enrolmentWithdrawn,
  async (context, { enrolmentId, editionId }) => {
    const own = await context.db
      .selectFrom('requests.searches')
      .select('id')
      .where('enrolmentId', '=', enrolmentId)
      .where('status', 'in', ['open', 'agreeing', 'by-hand'])
      .orderBy('id')
      .execute()
    for (const { id } of own) {
      const search = await lockSearch(context.db, id)
      if (search.status !== 'open' && search.status !== 'by-hand' && search.status !== 'agreeing') continue
      const edition = await editionOfSearch(context.db, search.editionId)
      await closeAll(context, edition, search, 'asker-left')
      await setSearch(context, search, 'withdrawn')
    }
    await context.later(closeRequestsToMentor, { editionId, mentorEnrolmentId: enrolmentId })
  },
)
