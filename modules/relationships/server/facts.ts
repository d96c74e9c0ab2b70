import { z } from 'zod'
import { Day, Id } from '../../../platform/contract.ts'
import { fact } from '../../../platform/server/facts.ts'
import { EndedKind } from '../contract.ts'

/** The two of a pair: what an earlier module needs to know whom not to move, and whom not to pair again. */
const Pair = z.object({
  mentorEnrolmentId: Id,
  menteeEnrolmentId: Id,
  mentorPersonId: Id,
  menteePersonId: Id,
})
export type PairOfFact = z.infer<typeof Pair>
/** Of a relationship that is none any more; `pair` is null for a team or a circle. */
const Over = z.object({ relationshipId: Id, editionId: Id, pair: Pair.nullable() })

/** So many more pairs of a published run were proposed to both, or could not be: matching counts how far it is. */
export const pairsProposed = fact({
  name: 'pairs-proposed',
  payload: z.object({
    runId: Id,
    editionId: Id,
    proposed: z.int(),
    stopped: z.int(),
    pairs: z.array(Pair.extend({ relationshipId: Id })),
  }),
})

/** A pair that no round made is proposed: one asked the other, or the team paired them by hand. */
export const askedPairProposed = fact({
  name: 'asked-pair-proposed',
  payload: z.object({ editionId: Id, pairs: z.array(Pair.extend({ relationshipId: Id })) }),
})

export const relationshipActivated = fact({
  name: 'relationship-activated',
  payload: z.object({ relationshipId: Id, editionId: Id }),
})

/** An answer was taken back: what had begun, or would not be, is a proposal again. */
export const relationshipReopened = fact({ name: 'relationship-reopened', payload: Over })

/** Somebody said no. */
export const relationshipDeclined = fact({ name: 'relationship-declined', payload: Over })

/** Not all had answered when the time to answer was over. */
export const relationshipLapsed = fact({ name: 'relationship-lapsed', payload: Over })

/** Taken back before all had said yes: by the team, or because somebody left the edition. */
export const relationshipWithdrawn = fact({ name: 'relationship-withdrawn', payload: Over })

/** Was active, and is over. */
export const relationshipEnded = fact({
  name: 'relationship-ended',
  payload: Over.extend({ kind: EndedKind }),
})

/** A year after its end: what was written in it is erased, here and wherever it was kept. */
export const relationshipErased = fact({
  name: 'relationship-erased',
  payload: z.object({ relationshipId: Id, editionId: Id }),
})

/** All said yes to a new last day. */
export const relationshipContinued = fact({
  name: 'relationship-continued',
  payload: z.object({ relationshipId: Id, editionId: Id, lastOn: Day }),
})
