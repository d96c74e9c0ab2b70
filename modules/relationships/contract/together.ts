import { z } from 'zod'
import { Day, endpoint, Id } from '../../../platform/contract.ts'

/** What only all together decide, and who has said so; the dates that are open to be chosen. */
export const Together = z.object({
  done: z.object({ mine: z.boolean(), theirs: z.boolean() }),
  continuing: z.object({
    /** From thirty days before the last day on. */
    isOpen: z.boolean(),
    mine: Day.nullable(),
    theirs: Day.nullable(),
    first: Day,
    last: Day,
  }),
  pausedUntil: Day.nullable(),
  /** The days on which a pause may end. */
  pause: z.object({ first: Day, last: Day }),
  lastOn: Day,
})
export type Together = z.infer<typeof Together>

export const showTogether = endpoint({
  name: 'show-together',
  method: 'GET',
  path: '/api/:organisation/relationships/:id/together',
  input: z.object({ id: Id }),
  output: Together.nullable(),
  refusals: {},
  audience: 'party-of-relationship',
})

/** "We are done": once everybody has said so, the pair has gone its whole way. */
export const sayDone = endpoint({
  name: 'say-done',
  method: 'POST',
  path: '/api/:organisation/relationships/:id/done',
  input: z.object({ id: Id }),
  output: z.object({ isOver: z.boolean() }),
  refusals: { 'pair-over': 409, 'not-begun': 409 },
  audience: 'party-of-relationship',
})

/** "Let us go on until": done once everybody has said the same day; another day is proposed to the others anew. */
export const continueTogether = endpoint({
  name: 'continue-together',
  method: 'POST',
  path: '/api/:organisation/relationships/:id/continuation',
  input: z.object({ id: Id, until: Day }),
  output: z.object({ isAgreed: z.boolean() }),
  refusals: { 'pair-over': 409, 'not-begun': 409, 'too-early': 409, 'day-out-of-reach': 422 },
  audience: 'party-of-relationship',
})

export const takeBackTogether = endpoint({
  name: 'take-back-together',
  method: 'DELETE',
  path: '/api/:organisation/relationships/:id/together/:kind',
  input: z.object({ id: Id, kind: z.enum(['done', 'continue']) }),
  output: z.object({}),
  refusals: { 'pair-over': 409, 'not-begun': 409 },
  audience: 'party-of-relationship',
})

/** An absence with a return: nobody is asked or closed for silence meanwhile. The others are told. */
export const pauseRelationship = endpoint({
  name: 'pause-relationship',
  method: 'POST',
  path: '/api/:organisation/relationships/:id/pause',
  input: z.object({ id: Id, until: Day }),
  output: z.object({}),
  refusals: { 'pair-over': 409, 'not-begun': 409, 'day-out-of-reach': 422 },
  audience: 'party-of-relationship',
})

export const resumeRelationship = endpoint({
  name: 'resume-relationship',
  method: 'DELETE',
  path: '/api/:organisation/relationships/:id/pause',
  input: z.object({ id: Id }),
  output: z.object({}),
  refusals: { 'pair-over': 409, 'not-begun': 409 },
  audience: 'party-of-relationship',
})
