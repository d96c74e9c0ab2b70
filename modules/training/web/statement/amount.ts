import { z } from 'zod'

/** What one line comes to at most, in whole units: more is a slip of the finger. */
const most = 10_000

export const centsOf = (text: string): number => Math.round(Number(text.replace(',', '.')) * 100)

/** As it is typed: whole units, with hundredths or without, after a comma or a point. */
export const Amount = z
  .string()
  .trim()
  .regex(/^\d+([.,]\d{1,2})?$/, 'training.statement.amountIssue')
  .refine((text) => centsOf(text) <= most * 100, 'training.statement.amountTooLarge')

/** One that may be taken away. */
export const SignedAmount = z
  .string()
  .trim()
  .regex(/^-?\d+([.,]\d{1,2})?$/, 'training.statement.signedAmountIssue')
  .refine((text) => Math.abs(centsOf(text)) <= most * 100, 'training.statement.amountTooLarge')
