import { z } from 'zod'
import { endpoint, Id } from '../../../platform/contract.ts'

/** Two taps, and a line for who likes: 3 is "as expected". */
export const debriefWorkshop = endpoint({
  name: 'debrief-workshop',
  method: 'PUT',
  path: '/api/:organisation/workshops/:id/debrief',
  input: z.object({
    id: Id,
    rating: z.int().min(1).max(5),
    learnt: z.boolean(),
    remark: z.string().trim().max(500),
  }),
  output: z.object({}),
  refusals: { 'not-over-yet': 409, 'not-there': 409, 'workshop-cancelled': 409, 'not-planned': 409 },
  audience: 'of-workshop',
})

/** What the host reads: first they say their own word, then they see what five or more said. */
export const showDebrief = endpoint({
  name: 'show-workshop-debrief',
  method: 'GET',
  path: '/api/:organisation/workshops/:id/debrief',
  input: z.object({ id: Id }),
  output: z.object({
    present: z.int(),
    answered: z.int(),
    ownWord: z.object({ wentWell: z.string(), wouldChange: z.string() }).nullable(),
    nextThing: z.string().nullable(),
    /** Null under five answers, before one's own word, and for the team. */
    told: z.object({ satisfied: z.int(), learnt: z.int() }).nullable(),
    /** Null under five remarks: fewer would tell who wrote them. */
    remarks: z.array(z.string()).nullable(),
    isHost: z.boolean(),
  }),
  refusals: {},
  audience: 'holder-of-workshop',
})

export const sayOwnWord = endpoint({
  name: 'say-own-word-of-workshop',
  method: 'PUT',
  path: '/api/:organisation/workshops/:id/own-word',
  input: z.object({
    id: Id,
    wentWell: z.string().trim().min(1).max(1000),
    wouldChange: z.string().trim().min(1).max(1000),
  }),
  output: z.object({}),
  refusals: { 'not-over-yet': 409 },
  audience: 'host-of-workshop',
})

/** The one thing that changes next time: the team reads it, and it stands where the next one is prepared. */
export const chooseNextThing = endpoint({
  name: 'choose-next-thing-of-workshop',
  method: 'PUT',
  path: '/api/:organisation/workshops/:id/next-thing',
  input: z.object({ id: Id, nextThing: z.string().trim().min(1).max(300) }),
  output: z.object({}),
  refusals: { 'not-over-yet': 409 },
  audience: 'host-of-workshop',
})
