import { z } from 'zod'
import type { Answer, Answers, Question, QuestionKind, ShownIf } from '../../contract.ts'
import { shownOf, withoutHidden } from '../../rules.ts'

/** What a field holds: always of its kind, so that an empty one is '' or [] or NaN. */
export type FieldValue = string | number | string[] | number[] | null
export type FieldValues = Record<string, FieldValue>

type Asked = Pick<Question, 'key' | 'kind'> & { readonly shownIf?: ShownIf | undefined }

/** The answers as the fields of a form begin: one for each question. */
export function toFieldValues(questions: readonly Question[], answers: Answers): FieldValues {
  return Object.fromEntries(questions.map(({ key, kind }) => [key, toField(answers[key], kind)]))
}

/**
 * The answers that the fields say: an empty field is no answer, spaces around a text are none of it, and what is not
 * asked because of another answer is not answered.
 */
export function toAnswers(questions: readonly Asked[], values: FieldValues): Answers {
  const given = questions.flatMap(({ key, kind }) => {
    const answer = fromField(values[key] ?? null, kind)
    return answer === undefined ? [] : [[key, answer] as const]
  })
  return withoutHidden(Object.fromEntries(given), questions)
}

/** Checks a form of these questions; those insisted on must have an answer. */
export function fieldsSchema(questions: readonly Asked[], isInsisted: (key: string) => boolean) {
  return z.record(z.string(), Value).superRefine((values, issues) => {
    for (const { key, kind } of shownOf(questions, toAnswers(questions, values))) {
      const value = values[key] ?? null
      if (typeof value === 'string' && value.length > mostCharacters) {
        issues.addIssue({
          code: 'too_big',
          origin: 'string',
          maximum: mostCharacters,
          path: [key],
          input: value,
        })
      }
      if (isInsisted(key) && fromField(value, kind) === undefined) {
        issues.addIssue({ code: 'too_small', origin: 'string', minimum: 1, path: [key], input: value })
      }
    }
  })
}

const mostCharacters = 10_000
const Value = z.union([z.string(), z.number(), z.nan(), z.array(z.string()), z.array(z.number()), z.null()])

function toField(answer: Answer | undefined, kind: QuestionKind): FieldValue {
  if (answer === undefined) return emptyOf(kind)
  if (typeof answer === 'object' && 'weekHours' in answer) return answer.weekHours
  return answer
}

function emptyOf(kind: QuestionKind): FieldValue {
  if (kind === 'number') return Number.NaN
  return kind === 'several-options' || kind === 'ranked-options' || kind === 'week-hours' ? [] : ''
}

function fromField(value: FieldValue, kind: QuestionKind): Answer | undefined {
  // A draft is kept as JSON, where NaN is null.
  if (value === null || Number.isNaN(value)) return undefined
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  if (typeof value === 'number') return value
  if (value.length === 0) return undefined
  return kind === 'week-hours' ? { weekHours: value as number[] } : (value as string[])
}
