import type { Measure, SimpleMeasure, Source } from '../policy/policy.ts'

/** The keys of the questions whose answers a measure reads, in the parts of a blend too. */
export function questionsIn(measure: Measure): string[] {
  return measure.kind === 'blend'
    ? measure.parts.flatMap((part) => questionsOf(part.measure))
    : questionsOf(measure)
}

/** What a measure reads of each person that may be put aside: answers, and names of the profile. */
export function readBy(measure: Measure): Source[] {
  const parts = measure.kind === 'blend' ? measure.parts.map((part) => part.measure) : [measure]
  return parts.flatMap((part): Source[] =>
    part.kind === 'same-value' ? [part.source] : questionsOf(part).map((question) => ({ question })),
  )
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
    case 'met':
      return []
  }
}
