import { z } from 'zod'
import { Id } from '../../../platform/contract.ts'
import { fact } from '../../../platform/server/facts.ts'

/** So many more pairs of a published run were proposed to both, or could not be: matching counts how far it is. */
export const pairsProposed = fact({
  name: 'pairs-proposed',
  payload: z.object({ runId: Id, proposed: z.int(), stopped: z.int() }),
})

export const relationshipActivated = fact({
  name: 'relationship-activated',
  payload: z.object({ relationshipId: Id, editionId: Id }),
})

/** An answer was taken back: what had begun, or would not be, is a proposal again. */
export const relationshipReopened = fact({
  name: 'relationship-reopened',
  payload: z.object({ relationshipId: Id, editionId: Id }),
})

export const relationshipDeclined = fact({
  name: 'relationship-declined',
  payload: z.object({ relationshipId: Id, editionId: Id }),
})
