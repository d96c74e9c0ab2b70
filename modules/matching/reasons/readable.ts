import type { Cohort } from '../cohort/cohort.ts'
import { wordsOf } from '../cohort/words-of.ts'
import type { Measure, SimpleMeasure } from '../policy.ts'
import type { Reader } from './reader.ts'

/** Whether a reader may read the answers to a question. What is special is quoted to nobody. */
export function mayQuote(cohort: Cohort, question: string, reader: Reader): boolean {
  const found = wordsOf(cohort).question(question)
  if (found === undefined || found.special) return false
  return found.readers === 'pair' || reader === 'team'
}

/** Whether every answer behind a measure may be read; the others are "another criterion". */
export function mayRead(cohort: Cohort, measure: Measure, reader: Reader): boolean {
  return questionsOf(measure).every((question) => mayQuote(cohort, question, reader))
}

function questionsOf(measure: Measure): string[] {
  if (measure.kind === 'blend') return measure.parts.flatMap((part) => questionsOfSimple(part.measure))
  return questionsOfSimple(measure)
}

function questionsOfSimple(measure: SimpleMeasure): string[] {
  switch (measure.kind) {
    case 'needs-covered':
    case 'reciprocity':
      return [measure.mentee, measure.mentor]
    case 'free-text':
      return [...measure.mentee, ...measure.mentor]
    case 'same-value':
      return 'question' in measure.source ? [measure.source.question] : []
    case 'shared-options':
    case 'intentions':
    case 'level':
    case 'common-hours':
    case 'learner-profile':
      return [measure.question]
    case 'place':
    case 'seniority':
    case 'job-family':
    case 'shared-language':
      return []
  }
}
