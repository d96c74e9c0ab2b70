import { z } from 'zod'
import { Id } from '../../../platform/contract.ts'
import { fact } from '../../../platform/server/facts.ts'

/** Somebody takes part no more, in this role: what hangs on them is freed by who knows of it. */
export const enrolmentWithdrawn = fact({
  name: 'enrolment-withdrawn',
  payload: z.object({ enrolmentId: Id, editionId: Id }),
})

/** Somebody of an earlier edition is in this one; under another address they are another person, who was that one. */
export const cameBack = fact({
  name: 'came-back',
  payload: z.object({ editionId: Id, personId: Id, formerPersonId: Id }),
})
