import type { Measure, SimpleMeasure } from '../policy/policy.ts'

/** The keys of the questions whose answers a measure reads, in the parts of a blend too. */
export function questionsIn(measure: Measure): string[] {
  return measure.kind === 'blend'
    ? measure.parts.flatMap((part) => questionsOf(part.measure))
    : questionsOf(measure)
}

export function questionsOf(measure: SimpleMeasure): string[] {
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
    // Names are the team's to read; each of the two is told of their own wish.
    case 'wishes':
      return []
  }
}
