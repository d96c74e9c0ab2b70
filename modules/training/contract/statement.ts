import { z } from 'zod'
import { Day, endpoint, Id, Instant, oneLine, Wording } from '../../../platform/contract.ts'

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
  /** Of a correction that settles a session: its day. */
  ofOn: Day.nullable(),
  menteeName: z.string(),
  /** Of its project; null for what is no session, and for a line of before levels were kept. */
  level: z.int().nullable(),
  saidByBoth: z.boolean(),
  minutes: z.int(),
  cents: z.int(),
  aboveCap: z.boolean(),
  word: z.string(),
  contested: z.string().nullable(),
  /** Said after the month was closed. */
  isContestedLate: z.boolean(),
  /** What the team decided of a contested line: all that it comes to, in its own month or in the next one. */
  settled: z.object({ cents: z.int(), word: z.string(), inNext: z.boolean() }).nullable(),
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
  /** Without what is contested and not settled. */
  totalCents: z.int(),
  /** Held in this month, without those of an earlier one. */
  minutes: z.int(),
  mostHours: z.int().nullable(),
  /** Sessions of the month that are contested or that nobody has said anything of: not counted here. */
  unsettled: z.int(),
})
export type Statement = z.infer<typeof Statement>

/** Of one mentor, or of all of a course: how many lines of a month are still to be settled. */
export const StatementMonth = z.object({
  month: Month,
  /** Statements that are confirmed, closed ones among them. */
  confirmed: z.int(),
  closed: z.int(),
  toSettle: z.int(),
})
export type StatementMonth = z.infer<typeof StatementMonth>

export const showOwnStatement = endpoint({
  name: 'show-own-statement',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/statement',
  input: z.object({ editionId: Id, month: Month }),
  output: z.object({ statement: Statement.nullable(), months: z.array(StatementMonth), today: Day }),
  refusals: {},
  audience: 'mentored-in-course',
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
  refusals: {
    'month-not-over': 409,
    'month-closed': 409,
    'nobody-is-paid': 409,
    'nothing-to-confirm': 409,
    'confirmed-elsewhere': 409,
  },
  audience: 'mentored-in-course',
})

/** The courses that I am paid in, or was: also after I left. */
export const listOwnStatements = endpoint({
  name: 'list-own-statements',
  method: 'GET',
  path: '/api/:organisation/own-statements',
  input: z.object({}),
  output: z.object({
    /** `waiting`: months that are over and that I have not confirmed, the oldest first. */
    courses: z.array(z.object({ editionId: Id, name: Wording, waiting: z.array(Month) })),
  }),
  refusals: {},
  audience: 'member',
})

/** Of a month that is confirmed, or closed: a closed one stays as it is, and what is settled is a line of the next. */
export const contestLine = endpoint({
  name: 'contest-line',
  method: 'POST',
  path: '/api/:organisation/statement-lines/:id/contest',
  input: z.object({ id: Id, word: oneLine(300) }),
  output: z.object({}),
  refusals: { 'already-contested': 409 },
  audience: 'mentor-of-line',
})

/** What a contested line comes to, with the reason, once. */
export const settleLine = endpoint({
  name: 'settle-line',
  method: 'POST',
  path: '/api/:organisation/statement-lines/:id/settlement',
  input: z.object({ id: Id, cents, word: oneLine(300) }),
  output: z.object({ inNext: z.boolean() }),
  refusals: { 'nothing-contested': 409, 'already-settled': 409 },
  audience: 'lead-of-line',
})

export const listStatements = endpoint({
  name: 'list-statements',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/statements',
  input: z.object({ editionId: Id, month: Month }),
  output: z.object({
    pay: CoursePay.nullable(),
    statements: z.array(Statement),
    months: z.array(StatementMonth),
  }),
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

/** From now on it never changes. `open`: the lines that whoever closes it knows to be still open; where there are more, it stays. */
export const approveStatement = endpoint({
  name: 'approve-statement',
  method: 'POST',
  path: '/api/:organisation/statements/:id/approval',
  input: z.object({ id: Id, open: z.int().min(0).default(0) }),
  output: z.object({}),
  refusals: { 'month-closed': 409, 'lines-open': 409 },
  audience: 'lead-of-statement',
})

/** A line of the month in which it is written, or where that one is kept, of the first after it that is not. */
export const addCorrection = endpoint({
  name: 'add-correction',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/corrections',
  input: z.object({
    editionId: Id,
    mentorId: Id,
    /** The month in whose statement it is written; without it that of today. */
    month: Month.optional(),
    cents: z.int().min(-1_000_000).max(1_000_000),
    word: oneLine(300),
  }),
  output: z.object({ id: Id }),
  refusals: { 'not-in-course': 422, 'nothing-to-correct': 422 },
  audience: 'lead-of-edition',
})
