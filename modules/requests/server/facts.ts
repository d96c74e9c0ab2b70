import { z } from 'zod'
import { Id } from '../../../platform/contract.ts'
import { fact } from '../../../platform/server/facts.ts'

/** No answer came in time: the next of its search has its turn. */
export const requestExpired = fact({
  name: 'request-expired',
  payload: z.object({ requestId: Id, editionId: Id }),
})
