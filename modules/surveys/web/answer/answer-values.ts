import { z } from 'zod'
import { asksSomething } from '../../../questionnaires/rules.ts'
import type { Question } from '../../../questionnaires/contract.ts'
import {
  fieldsSchema,
  toAnswers,
  toFieldValues,
  type FieldValues,
} from '../../../questionnaires/web/index.ts'
import type { SurveyToAnswer } from '../../contract.ts'

/** No key of a question has a colon. */
export const quotableField = 'quotable:'

export function answerSchema(questions: readonly Question[]): z.ZodType<FieldValues, FieldValues> {
  const required = new Set(questions.filter((one) => one.required).map(({ key }) => key))
  return fieldsSchema(questions, (key) => required.has(key))
}

export function toValues({ questions, draft }: SurveyToAnswer): FieldValues {
  return { ...toFieldValues(questions, draft?.answers ?? {}), [quotableField]: [...(draft?.quotable ?? [])] }
}

export function toSent(questions: readonly Question[], values: FieldValues) {
  const answers = toAnswers(questions.filter(asksSomething), values)
  const quotable = quotableOf(values).filter((key) => answers[key] !== undefined)
  return { answers, quotable }
}

export const quotableOf = (values: FieldValues) => (values[quotableField] ?? []) as string[]

/** One screen a question, under the lines that stand before it. */
export function screensOf(questions: readonly Question[]): { question: Question; lines: Question[] }[] {
  const screens: { question: Question; lines: Question[] }[] = []
  let lines: Question[] = []
  for (const question of questions)
    if (asksSomething(question)) {
      screens.push({ question, lines })
      lines = []
    } else lines.push(question)
  return screens
}
