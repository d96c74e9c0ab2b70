import { judgeQuestion } from '../../enrolment/identity/index.ts'
import type { Cohort } from '../cohort/cohort.ts'
import { wordsOf } from '../cohort/words-of.ts'
import { questionsOf } from '../criteria/questions-in.ts'
import type { Measure } from '../policy/policy.ts'
import type { Reader } from './reader.ts'

/** Whether a reader may read the answers to a question. What is special is quoted to nobody. */
export function mayQuote(cohort: Cohort, question: string, reader: Reader): boolean {
  const found = wordsOf(cohort).question(question)
  if (found === undefined || judgeQuestion(found) === 'special') return false
  return found.readers === 'pair' || reader === 'team'
}

/** Whether the answers behind a measure, or behind some part of a blend, may be read; else it is "another criterion". */
export function mayRead(cohort: Cohort, measure: Measure, reader: Reader): boolean {
  const parts = measure.kind === 'blend' ? measure.parts.map((part) => part.measure) : [measure]
  return parts.some((part) => questionsOf(part).every((question) => mayQuote(cohort, question, reader)))
}
