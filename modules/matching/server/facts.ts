import { z } from 'zod'
import { Id } from '../../../platform/contract.ts'
import { fact } from '../../../platform/server/facts.ts'

/** A lead made the pairs of a run known: relationships are proposed to both sides. */
export const matchingRunPublished = fact({
  name: 'matching-run-published',
  payload: z.object({ runId: Id, editionId: Id }),
})
