import { describe, expect, it } from 'vitest'
import {
  compareShares,
  showFigures,
  type DatesByState,
  type EditionFacts,
  type Judged,
  type PairLife,
} from './index.ts'

const ended: EditionFacts = {
  today: '2027-06-20',
  endsOn: '2027-03-21',
  pairs: [2, 9, 12, 10, 6, 7].flatMap((count, held) =>
    Array.from({ length: count }, (_, at) => pairThatMet(held, at)),
  ),
  asked: [
    { moment: 'month', asked: 92, answered: 80, rated: 0, aboveEight: 0, eightOrMore: 0 },
    { moment: 'closing', asked: 92, answered: 62, rated: 62, aboveEight: 55, eightOrMore: 58 },
  ],
  goals: [],
  bothWays: [],
  dates: [],
  requests: null,
  workshops: null,
  immersion: null,
  course: null,
  projects: null,
}
const figure = (facts: EditionFacts, name: string) => showFigures(facts).find((one) => one.name === name)!
const rounded = ({ low, high }: { low: number | null; high: number | null }) =>
  [low!, high!].map((x) => (100 * x).toFixed(1))

describe('the figures of an edition that is over', () => {
  it('say 44 of 46 and 23 of 46, with Wilson’s intervals', () => {
    const once = figure(ended, 'met-once')
    expect(once).toMatchObject({
      kind: 'share',
      value: 44 / 46,
      numerator: 44,
      denominator: 46,
      silent: null,
    })
    expect(rounded(once)).toEqual(['85.5', '98.8'])
    const thrice = figure(ended, 'met-three-times')
    expect(thrice).toMatchObject({ numerator: 23, denominator: 46 })
    expect(rounded(thrice)).toEqual(['36.1', '63.9'])
  })

  it('say above 8 strictly, 8 or more beside it, and what the silent 30 could make of them', () => {
    const above = figure(ended, 'above-8')
    expect(above).toMatchObject({
      value: 55 / 62,
      numerator: 55,
      denominator: 62,
      silent: 30,
      worst: 55 / 92,
      best: 85 / 92,
    })
    expect(rounded(above)).toEqual(['78.5', '94.4'])
    expect(figure(ended, '8-or-more')).toMatchObject({ numerator: 58, denominator: 62, silent: 30 })
  })

  it('keep a pair that ended in the denominator, and count early ends and re-pairings apart', () => {
    const pairs = ended.pairs.map((pair, at) => ({
      ...pair,
      ...(at < 5 && {
        status: 'ended' as const,
        endedKind: at < 2 ? ('ended-early' as const) : ('re-paired' as const),
      }),
    }))
    expect(figure({ ...ended, pairs }, 'met-once')).toMatchObject({ numerator: 44, denominator: 46 })
    expect(figure({ ...ended, pairs }, 'early-endings')).toMatchObject({ numerator: 5, denominator: 46 })
    expect(figure({ ...ended, pairs }, 're-paired')).toMatchObject({ kind: 'count', value: 3 })
  })

  it('tell apart what both said of what one said', () => {
    const pairs = ended.pairs.map((pair, at) => ({ ...pair, heldByBoth: at % 2 === 0 ? pair.held : 0 }))
    expect(figure({ ...ended, pairs }, 'met-once-by-both')).toMatchObject({ numerator: 22, denominator: 44 })
  })

  it('count meetings pair by pair', () => {
    expect(figure(ended, 'meetings-held').cells!.map(({ count }) => count)).toEqual([2, 9, 12, 10, 6, 7])
  })

  it('take no pair for begun that one of the two has not accepted', () => {
    const open = { ...pairThatMet(0, 1), status: 'declined' as const, begunOn: null }
    const facts = { ...ended, pairs: [...ended.pairs, open, { ...open, status: 'proposed' as const }] }
    expect(figure(facts, 'met-once')).toMatchObject({ denominator: 46 })
    expect(figure(facts, 'proposals-accepted')).toMatchObject({ numerator: 46, denominator: 47 })
  })

  it('say who met within thirty days of publication, out of those published thirty days ago', () => {
    const late = { ...pairThatMet(1, 0), firstOn: '2026-12-22' }
    const young = { ...pairThatMet(1, 0), publishedOn: '2027-06-01', begunOn: '2027-06-02' }
    const facts = { ...ended, pairs: [...ended.pairs, late, young] }
    expect(figure(facts, 'met-within-30-days')).toMatchObject({ numerator: 44, denominator: 47 })
  })
})

describe('the figures of an edition that runs', () => {
  const running = { ...ended, today: '2026-12-21' }

  it('follow first and third meetings by a curve, never by a share of an unfinished period', () => {
    const once = figure(running, 'met-once')
    expect(once).toMatchObject({ kind: 'curve', numerator: 44, denominator: 46, value: 44 / 46 })
    expect(once.steps!.at(-1)).toMatchObject({ share: 44 / 46 })
    expect(rounded(once)).toEqual(['85.5', '98.8'])
  })

  it('let only today cut a wait short', () => {
    const late = { ...pairThatMet(0, 0), publishedOn: '2026-12-18', begunOn: '2026-12-18' }
    const once = figure(
      { ...running, pairs: [...running.pairs, ...Array.from({ length: 10 }, () => late)] },
      'met-once',
    )
    expect(once.denominator).toBe(56)
    // The ten were seen for three days only: of those seen longer, more had met than 44 of 56.
    expect(once.value).toBeGreaterThan(44 / 56)
  })
})

describe('what came of it', () => {
  const goal = (state: Judged['state'], goals: number, isOver = true) => ({
    state,
    isOver,
    goals,
    pairs: goals,
  })

  it('counts goals reached out of all, those of an ended pair that nobody judged without an answer', () => {
    const goals = [
      goal('reached', 58),
      goal('partly', 7),
      goal('open', 24, false),
      goal('open', 13),
      goal('set-aside', 9),
    ]
    const reached = figure({ ...ended, goals }, 'goals-reached')
    expect(reached).toMatchObject({ kind: 'parts', numerator: 58, denominator: 111, silent: null })
    expect(reached.cells!.map(({ label, count }) => `${label} ${count}`)).toEqual([
      'reached 58',
      'partly 7',
      'open 24',
      'set-aside 9',
      'no-answer 13',
    ])
  })

  it('counts nothing where many goals are of fewer than five pairs', () => {
    const goals = [{ state: 'reached' as const, isOver: true, goals: 20, pairs: 4 }]
    expect(figure({ ...ended, goals }, 'goals-reached')).toMatchObject({
      hidden: 'fewer-than-5',
      numerator: null,
      denominator: null,
      cells: null,
    })
  })

  it('says what mentors and mentees answered apart, and who was silent', () => {
    const bothWays = [
      { role: 'mentor' as const, asked: 46, yes: 20, somewhat: 5, no: 6 },
      { role: 'mentee' as const, asked: 46, yes: 25, somewhat: 6, no: 0 },
    ]
    expect(figure({ ...ended, bothWays }, 'both-ways-mentors')).toMatchObject({
      numerator: 20,
      denominator: 31,
      silent: 15,
      worst: 20 / 46,
      best: 35 / 46,
    })
    expect(figure({ ...ended, bothWays }, 'both-ways-mentees').cells!.map(({ count }) => count)).toEqual([
      25, 6, 0,
    ])
  })

  it('never says what fewer than five people answered, however the answers fall: nor by what is left', () => {
    for (let yes = 0; yes <= 6; yes++)
      for (let somewhat = 0; somewhat <= 6; somewhat++)
        for (let no = 0; no <= 6; no++) {
          const bothWays = [{ role: 'mentor' as const, asked: 30, yes, somewhat, no }]
          const shown = figure({ ...ended, bothWays }, 'both-ways-mentors')
          const others = (shown.cells ?? []).slice(1).map(({ count }) => count)
          expect(others.filter((count) => count !== null && count > 0 && count < 5)).toEqual([])
          // One cell missing could be told by what the total leaves.
          expect(others.filter((count) => count === null)).not.toHaveLength(1)
          expect(shown.denominator).toBe(yes + somewhat + no < 5 ? null : yes + somewhat + no)
        }
  })

  it('tells held dates apart from those that were not', () => {
    const date = (state: DatesByState['state'], meetings: number) => ({ state, meetings, pairs: meetings })
    const dates = [
      date('held-by-both', 98),
      date('held-by-one', 26),
      date('excused', 9),
      date('missed', 5),
      date('unconfirmed', 11),
      date('planned', 40),
      date('cancelled', 7),
    ]
    const kept = figure({ ...ended, dates }, 'dates-kept')
    expect(kept).toMatchObject({ numerator: 98, denominator: 149 })
    expect(kept.cells!.map(({ count }) => count)).toEqual([98, 26, 9, 5, 0, 11])
  })
})

describe('two editions', () => {
  it('are compared by Newcombe’s interval, as in his example: 56 of 70 and 48 of 80', () => {
    const share = (numerator: number, denominator: number) => ({
      kind: 'share',
      value: numerator / denominator,
      numerator,
      denominator,
    })
    const apart = compareShares(share(56, 70), share(48, 80))!
    expect([apart.difference, apart.low, apart.high].map((one) => one.toFixed(4))).toEqual([
      '0.2000',
      '0.0524',
      '0.3339',
    ])
    expect(compareShares({ ...share(56, 70), kind: 'curve' }, share(48, 80))).toBeNull()
  })
})

describe('few', () => {
  it.each([
    [0, { hidden: 'nobody', value: null, numerator: null, denominator: null }],
    [4, { hidden: 'fewer-than-5', value: null, numerator: null, denominator: null }],
    [5, { hidden: 'fewer-than-10', value: null, low: null, numerator: 5, denominator: 5 }],
    [10, { hidden: null, value: 1, numerator: 10, denominator: 10 }],
  ])('%i pairs are said by as much as may be said', (count, shown) => {
    const pairs = Array.from({ length: count }, () => pairThatMet(1, 0))
    expect(figure({ ...ended, pairs }, 'met-once')).toMatchObject(shown)
  })

  it('silent everybody is said, without a share', () => {
    const asked = [{ ...ended.asked[1]!, answered: 0, rated: 0, aboveEight: 0, eightOrMore: 0 }]
    expect(figure({ ...ended, asked }, 'above-8')).toMatchObject({
      hidden: 'nobody',
      silent: 92,
      value: null,
    })
  })
})

function pairThatMet(held: number, at: number): PairLife {
  const day = (after: number) => new Date(Date.UTC(2026, 10, 21 + after)).toISOString().slice(0, 10)
  return {
    status: 'active',
    publishedOn: '2026-11-21',
    begunOn: '2026-11-21',
    endedKind: null,
    held,
    heldByBoth: 0,
    firstOn: held > 0 ? day(1 + (at % 9)) : null,
    thirdOn: held > 2 ? day(20 + (at % 9)) : null,
  }
}

describe('the figures of workshops', () => {
  const held = (hostId: string, answered: number) => ({
    hostId,
    places: 12,
    coming: 12,
    withoutPlace: 3,
    came: 10,
    cameOfComing: 9,
    answered,
    satisfied: Math.max(0, answered - 1),
    learnt: answered,
  })
  const having = (...those: readonly ReturnType<typeof held>[]): EditionFacts => ({
    ...ended,
    workshops: { asked: 7, proposed: 5, held: those },
  })

  it('stand only where members propose workshops', () => {
    expect(showFigures(ended).filter(({ group }) => group === 'workshops')).toEqual([])
    expect(figure(having(), 'workshops-asked')).toMatchObject({ value: 7 })
    expect(figure(having(), 'workshop-presence')).toMatchObject({ value: null, hidden: 'nobody' })
  })

  it('count the places, who came, who found no place, and who was silent', () => {
    const facts = having(held('a', 6), held('b', 4), held('c', 5))
    expect(figure(facts, 'workshops-held')).toMatchObject({ value: 3 })
    expect(figure(facts, 'workshop-presence')).toMatchObject({ numerator: 27, denominator: 36 })
    expect(figure(facts, 'workshop-refused')).toMatchObject({ numerator: 9, denominator: 45 })
    expect(figure(facts, 'workshop-satisfied')).toMatchObject({
      numerator: 12,
      denominator: 15,
      silent: 15,
      worst: 12 / 30,
      best: 27 / 30,
    })
  })

  it('tell nothing of how one or two hosts did: their rating is private', () => {
    for (const facts of [having(held('a', 9)), having(held('a', 9), held('b', 9), held('a', 9))])
      expect(figure(facts, 'workshop-satisfied')).toMatchObject({
        value: null,
        numerator: null,
        denominator: null,
        hidden: 'few-hosts',
      })
  })
})

describe('the figures of immersion', () => {
  const offered = (isOver: boolean, going: number, toldByBoth: number, heldByBoth: number) => ({
    isOver,
    places: 8,
    candidates: 20,
    going,
    toldByBoth,
    heldByBoth,
    reports: toldByBoth * 2,
  })
  const having = (...offers: readonly ReturnType<typeof offered>[]): EditionFacts => ({
    ...ended,
    immersion: { offers },
  })

  it('stand only where people open their days, and count those that are over', () => {
    expect(showFigures(ended).filter(({ group }) => group === 'immersion')).toEqual([])
    const facts = having(offered(true, 6, 5, 4), offered(true, 6, 5, 5), offered(false, 2, 0, 0))
    expect(figure(facts, 'immersions-offered')).toMatchObject({ value: 3 })
    expect(figure(facts, 'immersion-places-given')).toMatchObject({ numerator: 12, denominator: 16 })
    expect(figure(facts, 'immersion-chosen')).toMatchObject({ numerator: 12, denominator: 40 })
  })

  it('a visit is held where both sides say so; where one is silent nobody knows', () => {
    const facts = having(offered(true, 6, 5, 4), offered(true, 6, 5, 5))
    expect(figure(facts, 'immersion-held')).toMatchObject({ numerator: 9, denominator: 10, silent: 2 })
    expect(figure(facts, 'immersion-told')).toMatchObject({ numerator: 20, denominator: 24 })
  })
})

describe('the figures of a course', () => {
  const course = {
    due: 20,
    handed: 18,
    inTime: 15,
    onProject: 12,
    blocked: 3,
    decided: 8,
    validated: 6,
    undecided: 2,
  }

  it('stand only where there is a course; a defence without its result is silent', () => {
    expect(showFigures(ended).filter(({ group }) => group === 'course')).toEqual([])
    const facts: EditionFacts = { ...ended, course }
    expect(figure(facts, 'course-in-time')).toMatchObject({ numerator: 15, denominator: 20 })
    expect(figure(facts, 'course-handed')).toMatchObject({ numerator: 18, denominator: 20 })
    expect(figure(facts, 'course-blocked')).toMatchObject({ numerator: 3, denominator: 12 })
    expect(figure(facts, 'course-validated')).toMatchObject({ numerator: 6, denominator: 8, silent: 2 })
  })
})

describe('the figures of projects of clients', () => {
  const projects = {
    briefs: 10,
    briefsWithDeliverables: 3,
    due: 12,
    delivered: 9,
    inTime: 7,
    milestonesDue: 30,
    milestonesInTime: 24,
    reached: 27,
    atFirstTry: 18,
    wordsAsked: 36,
    wordsSaid: 20,
    wordsAsHoped: 17,
  }

  it('stand only where there are some; a client who gave no word is silent', () => {
    expect(showFigures(ended).filter(({ group }) => group === 'projects')).toEqual([])
    const facts: EditionFacts = { ...ended, projects }
    expect(figure(facts, 'briefs-with-deliverables')).toMatchObject({ numerator: 3, denominator: 10 })
    expect(figure(facts, 'projects-delivered')).toMatchObject({ numerator: 9, denominator: 12 })
    expect(figure(facts, 'projects-in-time')).toMatchObject({ numerator: 7, denominator: 12 })
    expect(figure(facts, 'milestones-first-try')).toMatchObject({ numerator: 18, denominator: 27 })
    expect(figure(facts, 'milestones-in-time')).toMatchObject({ numerator: 24, denominator: 30 })
    expect(figure(facts, 'client-as-hoped')).toMatchObject({ numerator: 17, denominator: 20, silent: 16 })
  })
})
