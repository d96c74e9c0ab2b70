import { z } from 'zod'
import { endpoint, Id } from '../../../platform/contract.ts'
import { Workshop } from './workshop.ts'

/** I come, or wait where every place is taken, or take the place that is held for me; or I do not come any more. */
export const takeSeat = endpoint({
  name: 'take-seat-in-workshop',
  method: 'PUT',
  path: '/api/:organisation/workshops/:id/seat',
  input: z.object({ id: Id, comes: z.boolean() }),
  output: Workshop,
  refusals: { 'workshop-cancelled': 409, 'workshop-over': 409, 'host-is-there': 409, 'not-planned': 409 },
  audience: 'of-workshop',
})
