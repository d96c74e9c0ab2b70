import { z } from 'zod'
import { Id } from '../../../platform/contract.ts'
import { fact } from '../../../platform/server/facts.ts'

export const relationshipActivated = fact({
  name: 'relationship-activated',
  payload: z.object({ relationshipId: Id, editionId: Id }),
})

export const relationshipDeclined = fact({
  name: 'relationship-declined',
  payload: z.object({ relationshipId: Id, editionId: Id }),
})
