import { z } from 'zod'
import { Day, Id, oneLine } from '../../../platform/contract.ts'

const words = z.string().trim().max(4000)
const cents = z.int().min(0).max(1_000_000_000)

/** Of one that stands already, its id: what was sent for it stays with it. */
export const DeliverableDraft = z.object({
  id: Id.nullable(),
  title: oneLine(160),
  dueOn: Day.nullable(),
  /** What must not be forgotten in it, line by line. */
  checks: z.array(oneLine(160)).max(12),
})
export type DeliverableDraft = z.infer<typeof DeliverableDraft>

/** What a client wants, in their words. It may be saved half said: what is missing is told, and refused at the launch alone. */
export const Brief = z.object({
  title: oneLine(160),
  context: words,
  audience: words,
  constraints: words,
  leftOut: words,
  decides: z.string().trim().max(300),
  startsOn: Day.nullable(),
  endsOn: Day.nullable(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Nothing is no budget: it is left unsaid. */
  budgetCents: cents.min(1).nullable(),
  /** What of the budget goes to the juniors together. */
  juniorsCents: cents.nullable(),
  deliverables: z.array(DeliverableDraft).max(20),
})
export type Brief = z.infer<typeof Brief>

export const Missing = z.enum([
  'context',
  'audience',
  'constraints',
  'deliverables',
  'dates',
  'budget',
  'pay',
])
export type Missing = z.infer<typeof Missing>

export const briefRefusals = { 'ends-before-it-starts': 422, 'pay-above-budget': 422 } as const
