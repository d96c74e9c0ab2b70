import { z } from 'zod'
import { Id } from '../../../platform/contract.ts'
import { fact } from '../../../platform/server/facts.ts'

/** Somebody opened a mail for this person and said that it is not them: their address is in doubt. */
export const linkDisowned = fact({
  name: 'link-disowned',
  payload: z.object({ linkId: Id, personId: Id }),
})
