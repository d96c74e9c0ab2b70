import { z } from 'zod'
import { Day, endpoint, Id, Instant, oneLine } from '../../../platform/contract.ts'

export const PayLine = z.object({
  id: Id,
  projectId: Id,
  projectTitle: z.string(),
  personId: Id,
  personName: z.string(),
  what: z.string(),
  cents: z.int(),
  currency: z.string(),
  agreedOn: Day,
  invoicedOn: Day.nullable(),
  paidOn: Day.nullable(),
  correctsId: Id.nullable(),
})
export type PayLine = z.infer<typeof PayLine>

/** Of the whole edition, for its team. */
export const showLedger = endpoint({
  name: 'show-pay-ledger',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/pay-lines',
  input: z.object({ editionId: Id }),
  output: z.object({
    lines: z.array(PayLine),
    projects: z.array(
      z.object({
        id: Id,
        title: z.string(),
        currency: z.string(),
        budgetCents: z.int().nullable(),
        juniorsCents: z.int().nullable(),
        /** What the client said yes to beyond the brief, within the budget already. */
        extras: z.array(
          z.object({ id: Id, title: z.string(), cents: z.int(), by: z.string(), agreedAt: Instant }),
        ),
        members: z.array(z.object({ personId: Id, name: z.string(), role: z.enum(['mentor', 'junior']) })),
      }),
    ),
    today: Day,
  }),
  refusals: {},
  audience: 'lead-of-edition',
})

/** One's own lines, and nobody else's. */
export const showOwnPay = endpoint({
  name: 'show-own-pay',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/own-pay-lines',
  input: z.object({ editionId: Id }),
  output: z.object({ lines: z.array(PayLine) }),
  refusals: {},
  audience: 'in-client-projects-or-owed',
})

export const addPayLine = endpoint({
  name: 'add-pay-line',
  method: 'POST',
  path: '/api/:organisation/client-projects/:id/pay-lines',
  input: z.object({
    id: Id,
    personId: Id,
    what: oneLine(160),
    cents: z.int().min(1).max(100_000_000),
    agreedOn: Day,
  }),
  output: z.object({ id: Id }),
  refusals: { 'not-in-team': 422, 'above-what-was-agreed': 422 },
  audience: 'lead-of-client-project',
})

/** Null takes a day back, as long as the line is not paid. */
export const dayOfPayLine = endpoint({
  name: 'day-pay-line',
  method: 'PUT',
  path: '/api/:organisation/pay-lines/:id',
  input: z.object({ id: Id, invoicedOn: Day.nullable(), paidOn: Day.nullable() }),
  output: z.object({}),
  refusals: { 'already-paid': 409, 'not-invoiced': 422, 'in-the-future': 422 },
  audience: 'lead-of-pay-line',
})

/** What is invoiced or paid stays: what it had wrong is a line of its own, which may be below nothing. */
export const correctPayLine = endpoint({
  name: 'correct-pay-line',
  method: 'POST',
  path: '/api/:organisation/pay-lines/:id/corrections',
  input: z.object({ id: Id, what: oneLine(160), cents: z.int().min(-100_000_000).max(100_000_000) }),
  output: z.object({ id: Id }),
  refusals: {
    'only-agreed': 409,
    'nothing-to-correct': 422,
    'below-nothing': 422,
    'above-what-was-agreed': 422,
  },
  audience: 'lead-of-pay-line',
})

/** One that is merely agreed: whoever it was agreed with is told. */
export const removePayLine = endpoint({
  name: 'remove-pay-line',
  method: 'DELETE',
  path: '/api/:organisation/pay-lines/:id',
  input: z.object({ id: Id }),
  output: z.object({}),
  refusals: { 'already-invoiced': 409, 'has-corrections': 409 },
  audience: 'lead-of-pay-line',
})
