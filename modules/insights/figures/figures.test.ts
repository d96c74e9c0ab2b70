import { describe, expect, it } from 'vitest'
import { showFigures, type EditionFacts, type PairLife } from './index.ts'

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
