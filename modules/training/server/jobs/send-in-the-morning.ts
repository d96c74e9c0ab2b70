import { z } from 'zod'
import { Id } from '../../../../platform/contract.ts'
import { job, type Job } from '../../../../platform/server/jobs/job.ts'
import { writeToPair } from '../../../conversations/server/index.ts'

const Payload = z.object({ id: Id })

/** What was written for somebody's morning goes into their conversation; where the pair is over by then, nowhere. */
export const sendInTheMorning: Job<typeof Payload, 'organisation'> = job(
  { name: 'send-in-the-morning', payload: Payload },
  async (context, { id }) => {
    const words = await context.db
      .deleteFrom('training.morningWords')
      .where('id', '=', id)
      .returning(['relationshipId', 'authorId', 'text'])
      .executeTakeFirst()
    if (!words) return
    await writeToPair({ ...context, person: { id: words.authorId } }, words.relationshipId, words.text)
  },
)
