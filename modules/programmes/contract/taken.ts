import { z } from 'zod'
import { endpoint, Id, Instant } from '../../../platform/contract.ts'

/** What names a gesture: the same for everybody who sees it. */
export const GestureKey = z.string().regex(/^[\w./ -]{1,200}$/)

export const TakenGesture = z.object({
  editionId: Id,
  key: GestureKey,
  personId: Id,
  name: z.string(),
  takenAt: Instant,
})
export type TakenGesture = z.infer<typeof TakenGesture>

/** Who does what, in the editions that I lead with others: of one that I lead alone nothing is asked. */
export const listTakenGestures = endpoint({
  name: 'list-taken-gestures',
  method: 'GET',
  path: '/api/:organisation/taken-gestures',
  input: z.object({}),
  output: z.object({ shared: z.array(Id), taken: z.array(TakenGesture) }),
  refusals: {},
  audience: 'member',
})

/** "I'll take it." Whoever said it first does it; `already-taken` says who, in its details (`by`). */
export const takeGesture = endpoint({
  name: 'take-gesture',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/taken-gestures',
  input: z.object({ editionId: Id, key: GestureKey }),
  output: z.object({}),
  refusals: { 'already-taken': 409 },
  audience: 'lead-of-edition',
})

/** Given back, by whoever took it or by another of the team, where somebody is away. */
export const releaseGesture = endpoint({
  name: 'release-gesture',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/released-gestures',
  input: z.object({ editionId: Id, key: GestureKey }),
  output: z.object({}),
  refusals: {},
  audience: 'lead-of-edition',
})
