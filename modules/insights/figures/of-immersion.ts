import type { EditionFacts, ImmersionOffered } from './facts.ts'
import type { Figure } from './registry.ts'

export const immersionFigureNames = [
  'immersions-offered',
  'immersion-letters',
  'immersion-places-given',
  'immersion-chosen',
  'immersion-held',
  'immersion-told',
] as const

/**
 * What became of the days that people opened, kept apart from the pairs. A visit is held where both sides say so; where one of them
 * is silent nobody knows, and it is counted among the silent.
 */
export const immersionFigures: readonly Figure[] = [
  {
    name: 'immersions-offered',
    group: 'immersion',
    kind: 'count',
    count: (facts) => offers(facts).length,
  },
  {
    name: 'immersion-letters',
    group: 'immersion',
    kind: 'count',
    count: (facts) => sum(offers(facts), 'candidates'),
  },
  {
    name: 'immersion-places-given',
    group: 'immersion',
    kind: 'share',
    count: (facts) => ({ cases: sum(over(facts), 'going'), of: sum(over(facts), 'places') }),
  },
  {
    name: 'immersion-chosen',
    group: 'immersion',
    kind: 'share',
    count: (facts) => ({ cases: sum(over(facts), 'going'), of: sum(over(facts), 'candidates') }),
  },
  {
    name: 'immersion-held',
    group: 'immersion',
    kind: 'share',
    count: (facts) => {
      const of = sum(over(facts), 'toldByBoth')
      return { cases: sum(over(facts), 'heldByBoth'), of, silent: sum(over(facts), 'going') - of }
    },
  },
  {
    name: 'immersion-told',
    group: 'immersion',
    kind: 'share',
    count: (facts) => ({ cases: sum(over(facts), 'reports'), of: 2 * sum(over(facts), 'going') }),
  },
]

const offers = ({ immersion }: EditionFacts): readonly ImmersionOffered[] => immersion?.offers ?? []

const over = (facts: EditionFacts) => offers(facts).filter(({ isOver }) => isOver)

const sum = (those: readonly ImmersionOffered[], key: Exclude<keyof ImmersionOffered, 'isOver'>) =>
  those.reduce((total, one) => total + one[key], 0)
