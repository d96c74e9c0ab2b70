import { z } from 'zod'
import { endpoint, Id, Instant } from '../../../platform/contract.ts'

/** One message that waits for the mornings of those it is to: it may be called off until it leaves. */
export const MorningWords = z.object({
  text: z.string(),
  /** When it leaves for the first of them. */
  firstAt: Instant,
  to: z.array(z.object({ id: Id, name: z.string() })),
})
export type MorningWords = z.infer<typeof MorningWords>

/** What has left by then stays said. */
export const callOffMorningWords = endpoint({
  name: 'call-off-morning-words',
  method: 'POST',
  path: '/api/:organisation/course-week/messages/calling-off',
  input: z.object({ ids: z.array(Id).min(1).max(100) }),
  output: z.object({ calledOff: z.int() }),
  refusals: {},
  audience: 'member',
})
