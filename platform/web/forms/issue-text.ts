import { get } from 'react-hook-form'
import type { z } from 'zod'

export type TranslateKey = ((key: string, values?: Record<string, string | number>) => string) & {
  has: (key: string) => boolean
}

/**
 * Words what a zod schema found. A schema may carry a key of the locale files as its message
 * (`z.string().refine(isCity, 'people.refusals.unknown-city')`); otherwise the kind of issue chooses the sentence.
 */
export function issueText(issue: z.core.$ZodIssue, values: unknown, t: TranslateKey): string {
  if (issue.message.includes('.') && t.has(issue.message)) return t(issue.message)
  const [key, amount] = sentenceFor(issue, isEmpty(get(values, issue.path.join('.'))))
  return t(`platform.issues.${key}`, amount === undefined ? {} : { amount: Number(amount) })
}

type Sentence = [key: string, amount?: number | bigint]

function sentenceFor(issue: z.core.$ZodIssue, empty: boolean): Sentence {
  if (issue.code === 'invalid_value' && issue.values.includes(true)) return ['tick']
  if (empty) return ['required']
  if (issue.code === 'too_small') return [tooSmall[issue.origin] ?? 'invalid', issue.minimum]
  if (issue.code === 'too_big') return [tooBig[issue.origin] ?? 'invalid', issue.maximum]
  if (issue.code === 'invalid_format') return [formats[issue.format] ?? 'format']
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') return ['choose']
  if (issue.code === 'invalid_type' && (issue.expected === 'number' || issue.expected === 'int'))
    return ['number']
  return ['invalid']
}

const tooSmall: Record<string, string> = {
  string: 'tooShort',
  number: 'tooSmall',
  int: 'tooSmall',
  array: 'tooFew',
}
const tooBig: Record<string, string> = {
  string: 'tooLong',
  number: 'tooBig',
  int: 'tooBig',
  array: 'tooMany',
}
const formats: Record<string, string> = {
  email: 'email',
  url: 'url',
  date: 'date',
  datetime: 'date',
  time: 'time',
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    Number.isNaN(value) ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  )
}
