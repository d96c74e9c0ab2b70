import { z } from 'zod'
import { endpoint, Id } from '../../../platform/contract.ts'

/** "I am here", by the code that is shown at the door. After a few wrong ones the host notes it by name. */
export const arriveByCode = endpoint({
  name: 'arrive-at-workshop',
  method: 'POST',
  path: '/api/:organisation/workshops/:id/arrival',
  input: z.object({ id: Id, code: z.string().trim().max(20) }),
  output: z.object({ came: z.boolean(), triesLeft: z.int() }),
  refusals: { 'door-closed': 409, 'workshop-cancelled': 409, 'not-planned': 409, 'too-many-codes': 409 },
  audience: 'of-workshop',
})

/** Somebody was there, or was not after all; also who had not said that they come. */
export const noteAttendance = endpoint({
  name: 'note-workshop-attendance',
  method: 'PUT',
  path: '/api/:organisation/workshops/:id/attendance/:personId',
  input: z.object({ id: Id, personId: Id, came: z.boolean() }),
  output: z.object({}),
  refusals: { 'not-enrolled': 422, 'workshop-cancelled': 409, 'not-planned': 409, 'not-begun': 409 },
  audience: 'holder-of-workshop',
})
