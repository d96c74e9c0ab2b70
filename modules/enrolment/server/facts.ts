import { z } from 'zod'
import { Id } from '../../../platform/contract.ts'
import { fact } from '../../../platform/server/facts.ts'

/** Somebody takes part no more, in this role: what hangs on them is freed by who knows of it. */
export const enrolmentWithdrawn = fact({
  name: 'enrolment-withdrawn',
  payload: z.object({ enrolmentId: Id, editionId: Id }),
})
