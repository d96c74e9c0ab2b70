import { daysBetween } from '../../meetings/rules.ts'
import type { Waited } from '../statistics/index.ts'
import { begunPairs, type EditionFacts, type PairLife } from './facts.ts'
import { courseFigureNames, courseFigures } from './of-course.ts'
import { projectFigureNames, projectFigures } from './of-projects.ts'
import { requestFigureNames, requestFigures } from './of-requests.ts'
import { immersionFigureNames, immersionFigures } from './of-immersion.ts'
import { workshopFigureNames, workshopFigures } from './of-workshops.ts'
import { bothWaysParts, datesParts, goalParts, type Parts } from './parts.ts'

export const groups = [
  'met',
  'good',
  'came',
  'left-out',
  'requests',
  'workshops',
  'immersion',
  'course',
  'projects',
] as const
export type Group = (typeof groups)[number]

/** Of so many, so many; who was asked and did not answer is not among them. */
export type Cases = {
  readonly cases: number
  readonly of: number
  readonly silent?: number
  /** Of so few hosts that it would tell how one of them did. */
  readonly isOfFewHosts?: true
}

/**
 * A figure in one place, for every page, file, command and mail that shows it. Its sentence stands in the locales under
 * `insights.results.figures.<name>`. `follow` gives the curve that a share is while its edition runs.
 */
export type Figure = { readonly name: FigureName; readonly group: Group } & (
  | {
      readonly kind: 'share'
      readonly count: (facts: EditionFacts) => Cases
      readonly follow?: (facts: EditionFacts) => Waited[]
    }
  | { readonly kind: 'count'; readonly count: (facts: EditionFacts) => number | null }
  | { readonly kind: 'histogram'; readonly cells: (facts: EditionFacts) => readonly Cell[] }
  | { readonly kind: 'parts'; readonly parts: (facts: EditionFacts) => Parts }
)
export type Cell = { readonly label: string; readonly count: number }

export const figureNames = [
  'met-once',
  'met-three-times',
  'met-within-30-days',
  'met-once-by-both',
  'meetings-held',
  'above-8',
  '8-or-more',
  'check-ins-answered',
  'both-ways-mentors',
  'both-ways-mentees',
  'dates-kept',
  'goals-reached',
  'proposals-accepted',
  'early-endings',
  're-paired',
  ...requestFigureNames,
  ...workshopFigureNames,
  ...immersionFigureNames,
  ...courseFigureNames,
  ...projectFigureNames,
] as const
export type FigureName = (typeof figureNames)[number]

export const registry: readonly Figure[] = [
  {
    name: 'met-once',
    group: 'met',
    kind: 'share',
    count: (facts) => ofBegun(facts, ({ held }) => held >= 1),
    follow: (facts) => waitsFor(facts, ({ firstOn }) => firstOn),
  },
  {
    name: 'met-three-times',
    group: 'met',
    kind: 'share',
    count: (facts) => ofBegun(facts, ({ held }) => held >= 3),
    follow: (facts) => waitsFor(facts, ({ thirdOn }) => thirdOn),
  },
  {
    name: 'met-within-30-days',
    group: 'met',
    kind: 'share',
    count: (facts) => {
      const old = begunPairs(facts).filter(({ publishedOn }) => daysBetween(publishedOn, facts.today) >= 30)
      const inTime = old.filter(
        ({ publishedOn, firstOn }) => firstOn !== null && daysBetween(publishedOn, firstOn) <= 30,
      )
      return { cases: inTime.length, of: old.length }
    },
  },
  {
    name: 'met-once-by-both',
    group: 'met',
    kind: 'share',
    count: (facts) => {
      const met = begunPairs(facts).filter(({ held }) => held >= 1)
      return { cases: met.filter(({ heldByBoth }) => heldByBoth >= 1).length, of: met.length }
    },
  },
  { name: 'meetings-held', group: 'met', kind: 'histogram', cells: heldCells },
  { name: 'above-8', group: 'good', kind: 'share', count: (facts) => rated(facts, 'aboveEight') },
  { name: '8-or-more', group: 'good', kind: 'share', count: (facts) => rated(facts, 'eightOrMore') },
  {
    name: 'check-ins-answered',
    group: 'good',
    kind: 'share',
    count: ({ asked }) => ({
      cases: sum(asked.map(({ answered }) => answered)),
      of: sum(asked.map((one) => one.asked)),
    }),
  },
  {
    name: 'both-ways-mentors',
    group: 'came',
    kind: 'parts',
    parts: (facts) => bothWaysParts(facts, 'mentor'),
  },
  {
    name: 'both-ways-mentees',
    group: 'came',
    kind: 'parts',
    parts: (facts) => bothWaysParts(facts, 'mentee'),
  },
  { name: 'dates-kept', group: 'met', kind: 'parts', parts: datesParts },
  { name: 'goals-reached', group: 'came', kind: 'parts', parts: goalParts },
  {
    name: 'proposals-accepted',
    group: 'left-out',
    kind: 'share',
    // Those that still wait for a yes are neither.
    count: (facts) => {
      const answered = facts.pairs.filter(({ status }) => status !== 'proposed')
      return { cases: answered.filter(({ begunOn }) => begunOn !== null).length, of: answered.length }
    },
  },
  {
    name: 'early-endings',
    group: 'left-out',
    kind: 'share',
    count: (facts) => ofBegun(facts, ({ endedKind }) => endedKind !== null && endedKind !== 'completed'),
  },
  {
    name: 're-paired',
    group: 'left-out',
    kind: 'count',
    count: (facts) => begunPairs(facts).filter(({ endedKind }) => endedKind === 're-paired').length,
  },
  ...requestFigures,
  ...workshopFigures,
  ...immersionFigures,
  ...courseFigures,
  ...projectFigures,
]

function ofBegun(facts: EditionFacts, is: (pair: PairLife) => boolean): Cases {
  const begun = begunPairs(facts)
  return { cases: begun.filter(is).length, of: begun.length }
}

/** How long until then, or how long not so far: a pair that ended has all the time of the others, only today cuts it short. */
function waitsFor(facts: EditionFacts, on: (pair: PairLife) => string | null): Waited[] {
  return begunPairs(facts).map((pair) => {
    const day = on(pair)
    return { days: Math.max(0, daysBetween(pair.begunOn, day ?? facts.today)), happened: day !== null }
  })
}

function heldCells(facts: EditionFacts): Cell[] {
  const held = begunPairs(facts).map((pair) => Math.min(5, pair.held))
  return [0, 1, 2, 3, 4, 5].map((count) => ({
    label: count === 5 ? '5+' : String(count),
    count: held.filter((one) => one === count).length,
  }))
}

function rated({ asked }: EditionFacts, key: 'aboveEight' | 'eightOrMore'): Cases {
  const closing = asked.filter(({ moment }) => moment === 'closing')
  const of = sum(closing.map((one) => one.rated))
  return { cases: sum(closing.map((one) => one[key])), of, silent: sum(closing.map((one) => one.asked)) - of }
}

const sum = (counts: readonly number[]) => counts.reduce((total, one) => total + one, 0)
