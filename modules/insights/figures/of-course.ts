import type { CourseFacts, EditionFacts } from './facts.ts'
import type { Figure } from './registry.ts'

export const courseFigureNames = [
  'course-in-time',
  'course-handed',
  'course-blocked',
  'course-validated',
] as const

/** Where people of a course are. A defence that has passed without its result is counted among the silent. */
export const courseFigures: readonly Figure[] = [
  {
    name: 'course-in-time',
    group: 'course',
    kind: 'share',
    count: (facts) => ({ cases: course(facts).inTime, of: course(facts).due }),
  },
  {
    name: 'course-handed',
    group: 'course',
    kind: 'share',
    count: (facts) => ({ cases: course(facts).handed, of: course(facts).due }),
  },
  {
    name: 'course-blocked',
    group: 'course',
    kind: 'share',
    count: (facts) => ({ cases: course(facts).blocked, of: course(facts).onProject }),
  },
  {
    name: 'course-validated',
    group: 'course',
    kind: 'share',
    count: (facts) => {
      const { validated, decided, undecided } = course(facts)
      return { cases: validated, of: decided, silent: undecided }
    },
  },
]

const none: CourseFacts = {
  due: 0,
  handed: 0,
  inTime: 0,
  onProject: 0,
  blocked: 0,
  decided: 0,
  validated: 0,
  undecided: 0,
}

const course = (facts: EditionFacts): CourseFacts => facts.course ?? none
