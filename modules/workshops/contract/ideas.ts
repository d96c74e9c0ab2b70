import { z } from 'zod'
import { endpoint, Id, oneLine } from '../../../platform/contract.ts'

/** "I would like a workshop on…": where the same words were asked already, it counts for that one. */
export const askForWorkshop = endpoint({
  name: 'ask-for-workshop',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/workshop-ideas',
  input: z.object({ editionId: Id, title: oneLine(120) }),
  output: z.object({ id: Id, asks: z.int() }),
  refusals: {},
  audience: 'in-workshops',
})

/** "Me too", or not any more. */
export const askToo = endpoint({
  name: 'ask-for-the-same-workshop',
  method: 'PUT',
  path: '/api/:organisation/workshop-ideas/:id/ask',
  input: z.object({ id: Id, asks: z.boolean() }),
  output: z.object({ asks: z.int() }),
  refusals: { 'idea-closed': 409 },
  audience: 'of-idea',
})

/** The team takes it off the list: it is asked no more. */
export const setIdeaAside = endpoint({
  name: 'set-workshop-idea-aside',
  method: 'POST',
  path: '/api/:organisation/workshop-ideas/:id/setting-aside',
  input: z.object({ id: Id }),
  output: z.object({}),
  refusals: { 'idea-closed': 409 },
  audience: 'lead-of-idea',
})
