import { z } from 'zod'
import { Id } from '../../../platform/contract.ts'
import { fact } from '../../../platform/server/facts.ts'

/** An edition was made from the one before it: later modules carry over what they keep of that one. */
export const editionFollowed = fact({
  name: 'edition-followed',
  payload: z.object({ editionId: Id, previousEditionId: Id, byPersonId: Id }),
})
