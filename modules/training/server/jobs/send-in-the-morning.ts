import { z } from 'zod'
import { Id } from '../../../../platform/contract.ts'
import { job, type Job } from '../../../../platform/server/jobs/job.ts'
import { showCourseWeek } from '../../contract.ts'
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
    context.tellPages([words.authorId], [showCourseWeek])
    await writeToPair({ ...context, person: { id: words.authorId } }, words.relationshipId, words.text)
  },
)
