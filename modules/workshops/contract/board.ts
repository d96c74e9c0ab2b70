import { z } from 'zod'
import { endpoint, Id, Wording } from '../../../platform/contract.ts'
import { WorkshopTerms } from '../../programmes/contract.ts'
import { Workshop } from './workshop.ts'

export const Idea = z.object({
  id: Id,
  title: z.string(),
  asks: z.int(),
  /** I asked for it. */
  isMine: z.boolean(),
})
export type Idea = z.infer<typeof Idea>

/** What is planned, what is asked for, and what waits for a yes: everybody's own, the team's all. */
export const showBoard = endpoint({
  name: 'show-workshops',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/workshops',
  input: z.object({ editionId: Id }),
  output: z.object({
    leads: z.boolean(),
    terms: WorkshopTerms,
    /** The organisation's, where a workshop is planned unless another is chosen. */
    timeZone: z.string(),
    workshops: z.array(Workshop),
    proposals: z.array(
      Workshop.extend({
        wish: z.string(),
        asks: z.int(),
        declineWord: z.string().nullable(),
        /** Of one that is done again: as it was the last time, with what its host chose to change. */
        link: z.string().nullable(),
        lastHours: z.int().nullable(),
        nextThing: z.string().nullable(),
      }),
    ),
    ideas: z.array(Idea),
  }),
  refusals: {},
  audience: 'in-workshops',
})

/** The workshops that I come to, wait for or hold, and those of which I have not said how they were; of every edition. */
export const listOwnWorkshops = endpoint({
  name: 'list-own-workshops',
  method: 'GET',
  path: '/api/:organisation/workshops',
  input: z.object({}),
  output: z.object({
    workshops: z.array(Workshop),
    editions: z.array(z.object({ id: Id, name: Wording })),
  }),
  refusals: {},
  audience: 'member',
})
