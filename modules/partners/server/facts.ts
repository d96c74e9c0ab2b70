import { z } from 'zod'
import { Day, Id } from '../../../platform/contract.ts'
import { fact } from '../../../platform/server/facts.ts'

/** The days of a partner are over: whoever came for it goes, with pairs that end as they were meant to. */
export const partnerLeft = fact({
  name: 'partner-left',
  payload: z.object({ editionId: Id, enrolmentIds: z.array(Id) }),
})

/** Its last day is another one. */
export const partnerMoved = fact({
  name: 'partner-moved',
  payload: z.object({ editionId: Id, personIds: z.array(Id), before: Day, untilOn: Day }),
})
