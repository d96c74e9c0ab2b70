import type { EditionFacts, WorkshopHeld } from './facts.ts'
import type { Figure } from './registry.ts'

export const workshopFigureNames = [
  'workshops-asked',
  'workshops-proposed',
  'workshops-held',
  'workshop-places-taken',
  'workshop-presence',
  'workshop-refused',
  'workshop-satisfied',
  'workshop-learnt',
] as const

/**
 * What became of the workshops of an edition that has them. Only those that are over count, and presence only where somebody
 * noted it: a list that nobody ticked is no absence. What people said of them is of one host each, whose rating is private: it
 * is shown from three hosts on.
 */
export const workshopFigures: readonly Figure[] = [
  {
    name: 'workshops-asked',
    group: 'workshops',
    kind: 'count',
    count: ({ workshops }) => workshops?.asked ?? 0,
  },
  {
    name: 'workshops-proposed',
    group: 'workshops',
    kind: 'count',
    count: ({ workshops }) => workshops?.proposed ?? 0,
  },
  { name: 'workshops-held', group: 'workshops', kind: 'count', count: (facts) => held(facts).length },
  {
    name: 'workshop-places-taken',
    group: 'workshops',
    kind: 'share',
    count: (facts) => ({ cases: sum(held(facts), 'coming'), of: sum(held(facts), 'places') }),
  },
  {
    name: 'workshop-presence',
    group: 'workshops',
    kind: 'share',
    count: (facts) => {
      const noted = held(facts).filter(({ came }) => came > 0)
      return { cases: sum(noted, 'cameOfComing'), of: sum(noted, 'coming') }
    },
  },
  {
    name: 'workshop-refused',
    group: 'workshops',
    kind: 'share',
    count: (facts) => {
      const without = sum(held(facts), 'withoutPlace')
      return { cases: without, of: without + sum(held(facts), 'coming') }
    },
  },
  {
    name: 'workshop-satisfied',
    group: 'workshops',
    kind: 'share',
    count: (facts) => said(facts, 'satisfied'),
  },
  { name: 'workshop-learnt', group: 'workshops', kind: 'share', count: (facts) => said(facts, 'learnt') },
]

const fewestHosts = 3

function said(facts: EditionFacts, key: 'satisfied' | 'learnt') {
  const answered = held(facts).filter((one) => one.answered > 0)
  const of = sum(answered, 'answered')
  const hosts = new Set(answered.map(({ hostId }) => hostId)).size
  return {
    cases: sum(answered, key),
    of,
    silent: sum(held(facts), 'came') - of,
    ...(of > 0 && hosts < fewestHosts && { isOfFewHosts: true as const }),
  }
}

const held = ({ workshops }: EditionFacts): readonly WorkshopHeld[] => workshops?.held ?? []

const sum = (those: readonly WorkshopHeld[], key: Exclude<keyof WorkshopHeld, 'hostId'>) =>
  those.reduce((total, one) => total + one[key], 0)
