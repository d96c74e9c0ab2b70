import { useTranslations } from 'use-intl'
import type { RowProblem } from '../../sheet/index.ts'

/** The sentence of a problem, without its place: what is wrong and what to do. */
export function useProblemText(): (problem: RowProblem) => string {
  const t = useTranslations('enrolment.sheet')
  return ({ code, value, details }) => {
    const field = details['field']
    const words = typeof field === 'string' ? { field: t(`fields.${field}`) } : {}
    return t(`rowProblems.${code}`, { value, ...details, ...words })
  }
}
