import { z } from 'zod'
import { Day, oneLine } from '../../../../platform/contract.ts'
import type { Brief } from '../../contract.ts'
import { amountField, isOfCurrency, readAmount, writtenAmount } from '../amounts.ts'

const text = z.string().trim().max(4000)
const dayOrNothing = z.union([z.literal(''), Day])
const bounds = { most: 1_000_000_000, tooLarge: 'projects.brief.amountTooLarge' }

/** What a brief's form holds, each by itself. */
const fields = z.object({
  title: oneLine(160),
  context: text,
  audience: text,
  constraints: text,
  leftOut: text,
  decides: z.string().trim().max(300),
  startsOn: dayOrNothing,
  endsOn: dayOrNothing,
  currency: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{3}$/, 'projects.brief.currencyIssue'),
  budget: amountField({ ...bounds, from: 1, tooSmall: 'projects.brief.budgetNothing' }),
  juniors: amountField(bounds),
  deliverables: z
    .array(
      z.object({
        id: z.string().nullable(),
        title: oneLine(160),
        dueOn: dayOrNothing,
        checks: z.string().max(2000),
      }),
    )
    .max(20),
})

/** A brief as its form holds it: days and amounts as text, of one currency. */
export const BriefValues = fields.superRefine((values, context) => {
  for (const name of ['budget', 'juniors'] as const)
    if (!isOfCurrency(values[name], values.currency))
      context.addIssue({ code: 'custom', path: [name], message: 'projects.brief.otherCurrency' })
})
export type BriefValues = z.input<typeof BriefValues>
export type CheckedBrief = z.output<typeof BriefValues>

export function toBriefValues({
  startsOn,
  endsOn,
  budgetCents,
  juniorsCents,
  deliverables,
  ...words
}: Brief): BriefValues {
  return {
    ...words,
    startsOn: startsOn ?? '',
    endsOn: endsOn ?? '',
    budget: writtenAmount(budgetCents),
    juniors: writtenAmount(juniorsCents),
    deliverables: deliverables.map(({ dueOn, checks, ...one }) => ({
      ...one,
      dueOn: dueOn ?? '',
      checks: checks.join('\n'),
    })),
  }
}

export function toBrief({ startsOn, endsOn, budget, juniors, deliverables, ...words }: CheckedBrief): Brief {
  return {
    ...words,
    startsOn: startsOn || null,
    endsOn: endsOn || null,
    budgetCents: readAmount(budget),
    juniorsCents: readAmount(juniors),
    deliverables: deliverables.map(({ dueOn, checks, ...one }) => ({
      ...one,
      dueOn: dueOn || null,
      checks: linesOf(checks),
    })),
  }
}

type Typed = BriefValues['deliverables']

/** What was typed, with those of these deliverables that it left out, at the place where each stood. */
export function withSent(typed: Typed, stood: Typed, ids: unknown): Typed {
  const named = new Set(Array.isArray(ids) ? ids : [])
  const list = [...typed]
  for (const [at, one] of stood.entries())
    if (named.has(one.id) && !list.some(({ id }) => id === one.id)) list.splice(at, 0, one)
  return list
}

export const linesOf = (written: string) =>
  written
    .split('\n')
    .map((line) => line.trim().slice(0, 160))
    .filter((line) => line !== '')
    .slice(0, 12)
