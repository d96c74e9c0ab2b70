import { medianOf } from '../../requests/rules.ts'
import type { EditionFacts, RequestFacts } from './facts.ts'
import type { Figure } from './registry.ts'

export const requestFigureNames = [
  'requests-answered',
  'requests-accepted',
  'requests-median-hours',
  'searches-matched',
  'hours-booked',
  'hours-useful',
  'hours-told',
] as const

/**
 * What became of what people asked each other. A request counts once it was answered or its deadline has passed; one that was taken
 * back, or whose mentor had filled up, waited for nobody's answer. An hour that was booked was a yes said beforehand: it is no answer.
 */
export const requestFigures: readonly Figure[] = [
  {
    name: 'requests-answered',
    group: 'requests',
    kind: 'share',
    count: (facts) => {
      const { accepted, declined, expired } = requests(facts)
      return { cases: accepted + declined, of: accepted + declined + expired }
    },
  },
  {
    name: 'requests-accepted',
    group: 'requests',
    kind: 'share',
    count: (facts) => {
      const { accepted, declined, expired } = requests(facts)
      return { cases: accepted, of: accepted + declined + expired }
    },
  },
  {
    name: 'requests-median-hours',
    group: 'requests',
    kind: 'count',
    count: (facts) => medianOf(requests(facts).hoursToAnswer),
  },
  {
    name: 'searches-matched',
    group: 'requests',
    kind: 'share',
    count: (facts) => ({ cases: requests(facts).matched, of: requests(facts).ended }),
  },
  {
    name: 'hours-booked',
    group: 'requests',
    kind: 'count',
    count: (facts) => requests(facts).hoursBooked,
  },
  {
    name: 'hours-useful',
    group: 'requests',
    kind: 'share',
    count: (facts) => {
      const { hoursUseful, hoursRated, hoursUnrated } = requests(facts)
      return { cases: hoursUseful, of: hoursRated, silent: hoursUnrated }
    },
  },
  {
    name: 'hours-told',
    group: 'requests',
    kind: 'share',
    count: (facts) => ({ cases: requests(facts).hoursTold, of: requests(facts).hoursToTell }),
  },
]

const none: RequestFacts = {
  accepted: 0,
  declined: 0,
  expired: 0,
  hoursToAnswer: [],
  ended: 0,
  matched: 0,
  hoursBooked: 0,
  hoursRated: 0,
  hoursUseful: 0,
  hoursUnrated: 0,
  hoursToTell: 0,
  hoursTold: 0,
}

const requests = (facts: EditionFacts): RequestFacts => facts.requests ?? none
