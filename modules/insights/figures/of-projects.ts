import type { EditionFacts, ProjectFacts } from './facts.ts'
import type { Figure } from './registry.ts'

export const projectFigureNames = [
  'briefs-with-deliverables',
  'projects-delivered',
  'projects-in-time',
  'milestones-first-try',
  'milestones-in-time',
  'client-as-hoped',
] as const

/** What came of projects of clients. A client who was asked for a word and gave none is among the silent. */
export const projectFigures: readonly Figure[] = [
  {
    name: 'briefs-with-deliverables',
    group: 'projects',
    kind: 'share',
    count: (facts) => ({ cases: projects(facts).briefsWithDeliverables, of: projects(facts).briefs }),
  },
  {
    name: 'projects-delivered',
    group: 'projects',
    kind: 'share',
    count: (facts) => ({ cases: projects(facts).delivered, of: projects(facts).due }),
  },
  {
    name: 'projects-in-time',
    group: 'projects',
    kind: 'share',
    count: (facts) => ({ cases: projects(facts).inTime, of: projects(facts).due }),
  },
  {
    name: 'milestones-first-try',
    group: 'projects',
    kind: 'share',
    count: (facts) => ({ cases: projects(facts).atFirstTry, of: projects(facts).reached }),
  },
  {
    name: 'milestones-in-time',
    group: 'projects',
    kind: 'share',
    count: (facts) => ({ cases: projects(facts).milestonesInTime, of: projects(facts).milestonesDue }),
  },
  {
    name: 'client-as-hoped',
    group: 'projects',
    kind: 'share',
    count: (facts) => {
      const { wordsAsHoped, wordsSaid, wordsAsked } = projects(facts)
      return { cases: wordsAsHoped, of: wordsSaid, silent: wordsAsked - wordsSaid }
    },
  },
]

const none: ProjectFacts = {
  briefs: 0,
  briefsWithDeliverables: 0,
  due: 0,
  delivered: 0,
  inTime: 0,
  milestonesDue: 0,
  milestonesInTime: 0,
  reached: 0,
  atFirstTry: 0,
  wordsAsked: 0,
  wordsSaid: 0,
  wordsAsHoped: 0,
}

const projects = (facts: EditionFacts): ProjectFacts => facts.projects ?? none
