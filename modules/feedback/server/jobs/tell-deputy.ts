import { z } from 'zod'
import { Id } from '../../../../platform/contract.ts'
import { job } from '../../../../platform/server/jobs/job.ts'
import { listenerMails } from '../mail/listener-mails.ts'
import { readListening } from '../read-listening.ts'

/** Nobody took it up in two days: the deputy reads it too. */
export const tellDeputy = job(
  { name: 'tell-deputy', payload: z.object({ confidenceId: Id }) },
  async (context, { confidenceId }) => {
    const waiting = await context.db
      .selectFrom('feedback.confidences')
      .select('editionId')
      .where('id', '=', confidenceId)
      .where('readBy', '=', 'referent')
      .where('withdrawnAt', 'is', null)
      .where('closedAt', 'is', null)
      .executeTakeFirst()
    if (!waiting) return
    const { deputy } = await readListening(context.db, waiting.editionId)
    if (deputy) await context.mail(...listenerMails(context, confidenceId, [deputy]))
  },
)
