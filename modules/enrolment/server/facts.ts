import { z } from 'zod'
import { Id } from '../../../platform/contract.ts'
import { fact } from '../../../platform/server/facts.ts'
import { Key } from '../../questionnaires/contract.ts'

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

/** Some themes of an edition became others: what names them elsewhere follows. */
export const themesMerged = fact({
  name: 'themes-merged',
  payload: z.object({ editionId: Id, merged: z.array(z.object({ key: Key, into: Key })) }),
})
