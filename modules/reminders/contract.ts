import { z } from 'zod'
import { endpoint, Id } from '../../platform/contract.ts'

/** No reminder any more, in every edition of the organisation: from the mail itself, without a session. */
export const stopReminders = endpoint({
  name: 'stop-reminders',
  method: 'POST',
  path: '/api/:organisation/reminders-of/:personId/stop',
  input: z.object({ personId: Id }),
  output: z.object({}),
  refusals: {},
  audience: 'self-of-reminders',
  byLink: true,
})
