import { z } from 'zod'
import { Day, endpoint, Id, Instant, oneLine } from '../../../platform/contract.ts'

export const Month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/)
const cents = z.int().min(0).max(1_000_000)

export const PayRate = z.object({
  level: z.int().min(1).max(9),
  heldCents: cents,
  missedCents: cents.nullable(),
})
export const CoursePay = z.object({
  currency: z.string().regex(/^[A-Z]{3}$/),
  rates: z.array(PayRate).min(1).max(9),
  mostHours: z.int().min(1).max(744).nullable(),
})
export type CoursePay = z.infer<typeof CoursePay>

export const StatementLine = z.object({
  /** Null as long as the month is not confirmed: it is computed anew. */
  id: Id.nullable(),
  meetingId: Id.nullable(),
  kind: z.enum(['held', 'missed', 'correction']),
  on: Day,
  menteeName: z.string(),
  minutes: z.int(),
  cents: z.int(),
  aboveCap: z.boolean(),
  word: z.string(),
  contested: z.string().nullable(),
})
export type StatementLine = z.infer<typeof StatementLine>

export const Statement = z.object({
  id: Id.nullable(),
  mentorId: Id,
  mentorName: z.string(),
  month: Month,
  currency: z.string(),
  status: z.enum(['open', 'confirmed', 'closed']),
  confirmedAt: Instant.nullable(),
  lines: z.array(StatementLine),
  /** Without what is contested. */
  totalCents: z.int(),
  minutes: z.int(),
  mostHours: z.int().nullable(),
  /** Sessions of the month that are contested or that nobody has said anything of: not counted here. */
  unsettled: z.int(),
})
export type Statement = z.infer<typeof Statement>

export const showOwnStatement = endpoint({
  name: 'show-own-statement',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/statement',
  input: z.object({ editionId: Id, month: Month }),
  output: z.object({ statement: Statement.nullable(), today: Day }),
  refusals: {},
  audience: 'in-course',
})

/** Read and confirmed, once the month is over; a line that is not so is contested with a word, and stays open. */
export const confirmStatement = endpoint({
  name: 'confirm-statement',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/statement',
  input: z.object({
    editionId: Id,
    month: Month,
    contested: z.array(z.object({ meetingId: Id, word: oneLine(300) })).max(200),
  }),
  output: z.object({ id: Id }),
  refusals: { 'month-not-over': 409, 'month-closed': 409, 'nobody-is-paid': 409, 'nothing-to-confirm': 409 },
  audience: 'in-course',
})

export const listStatements = endpoint({
  name: 'list-statements',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/statements',
  input: z.object({ editionId: Id, month: Month }),
  output: z.object({ pay: CoursePay.nullable(), statements: z.array(Statement) }),
  refusals: {},
  audience: 'lead-of-edition',
})

export const setCoursePay = endpoint({
  name: 'set-course-pay',
  method: 'PUT',
  path: '/api/:organisation/editions/:editionId/pay',
  input: CoursePay.extend({ editionId: Id }),
  output: z.object({}),
  refusals: { 'same-level-twice': 422 },
  audience: 'lead-of-edition',
})

/** From now on it never changes. */
export const approveStatement = endpoint({
  name: 'approve-statement',
  method: 'POST',
  path: '/api/:organisation/statements/:id/approval',
  input: z.object({ id: Id }),
  output: z.object({}),
  refusals: { 'month-closed': 409 },
  audience: 'lead-of-statement',
})

/** A line of the next statement: what a closed month had wrong, with a word. */
export const addCorrection = endpoint({
  name: 'add-correction',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/corrections',
  input: z.object({
    editionId: Id,
    mentorId: Id,
    cents: z.int().min(-1_000_000).max(1_000_000),
    word: oneLine(300),
  }),
  output: z.object({ id: Id }),
  refusals: { 'not-in-course': 422, 'nothing-to-correct': 422 },
  audience: 'lead-of-edition',
})
