import { z } from 'zod'
import { Id } from '../../../../platform/contract.ts'
import { job, type Job } from '../../../../platform/server/jobs/job.ts'
import { stopAsking } from './stop-asking.ts'
import { whyNotNow } from '../state/whom-to-ask.ts'

const Payload = z.object({ editionId: Id, mentorEnrolmentId: Id })

/** Short enough that nobody waits behind it for long. */
const requestsInPart = 50

/** Somebody has left or has no place any more: what waits for them goes on, a part at a time. Nothing where they have one again. */
export const closeRequestsToMentor: Job<typeof Payload, 'organisation'> = job(
  { name: 'close-requests-to-mentor', payload: Payload },
  async (context, { editionId, mentorEnrolmentId }) => {
    const why = (await whyNotNow(context, editionId, [mentorEnrolmentId]))(mentorEnrolmentId)
    if (why === undefined || why === 'mentor-away') return
    const waiting = await context.db
      .selectFrom('requests.requests')
      .select('id')
      .where('mentorEnrolmentId', '=', mentorEnrolmentId)
      .where('status', '=', 'sent')
      // In the order in which searches are locked.
      .orderBy('searchId')
      .limit(requestsInPart)
      .execute()
    for (const { id } of waiting) await stopAsking(context, id, why)
    if (waiting.length === requestsInPart)
      await context.later(closeRequestsToMentor, { editionId, mentorEnrolmentId })
  },
)
