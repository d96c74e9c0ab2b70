import { describe, expect, it } from 'vitest'
import { frozen } from '../statistics/oracles/read-frozen.ts'
import { asRows, whatMattered, type Question, type Table } from './index.ts'

const birth = frozen.birth.data as Record<'low' | 'age' | 'lwt' | 'race' | 'smoke' | 'ht', number[]>
const races = ['', 'white', 'black', 'other']
const sheet: Table = {
  headings: ['Line', 'Low weight', 'Age', 'Weight (lb)', 'Race', 'Smokes', 'Hypertension'],
  rows: birth.low.map((low, at) => [
    `row ${at}`,
    low === 1 ? 'oui' : 'Non',
    `${birth.age[at]!},0`,
    `${birth.lwt[at]!} lb`,
    races[birth.race[at]!]!,
    `${birth.smoke[at]!}`,
    birth.ht[at] === 1 ? 'X' : '',
  ]),
}
const found = (question: Partial<Question>, table = sheet) => {
  const answer = whatMattered(table, { outcome: 'low weight', ...question })
  if ('problem' in answer) throw new Error(answer.problem.code)
  return asRows(answer)
}
const problemOf = (question: Question, table = sheet) => {
  const answer = whatMattered(table, question)
  return 'problem' in answer ? answer.problem : undefined
}

describe('a sheet of people', () => {
  it('says of each factor alone what R says, and leaves names aside', () => {
    const { rows, yes, factors } = found({})
    expect({ rows, yes }).toEqual({ rows: 189, yes: 59 })
    const named = (name: string) => factors.filter((factor) => factor.name === name)
    expect(named('Line')).toMatchObject([
      { estimate: null, verdict: 'cannot-tell', because: 'as-many-values-as-rows' },
    ])
    const { age, smoke, race } = frozen.birth.alone
    expect(closeTo(named('Age')[0]!, age!)).toBe(true)
    expect(closeTo(named('Smokes')[0]!, smoke!)).toBe(true)
    const levels = named('Race').map(({ level, reference, estimate }) => [
      level,
      reference,
      estimate!.toFixed(4),
    ])
    expect(levels).toEqual([
      ['other', 'white', race!.coefficients[2]!.toFixed(4)],
      ['black', 'white', race!.coefficients[1]!.toFixed(4)],
    ])
  })

  it('says together what R says of one model', () => {
    const { factors } = found({
      together: true,
      factors: ['Age', 'Weight (lb)', 'Race', 'F', 'hypertension'],
    })
    const { coefficients, low, high, p, joint } = frozen.birth.together
    const inOrder = [1, 2, 4, 3, 5, 6]
    expect(factors.map(({ name, level }) => `${name} ${level ?? ''}`.trim())).toEqual([
      'Age',
      'Weight (lb)',
      'Race other',
      'Race black',
      'Smokes',
      'Hypertension X',
    ])
    factors.forEach((factor, at) => {
      const place = inOrder[at]!
      const wanted = [coefficients[place]!, low[place - 1]!, high[place - 1]!, p[place - 1]!]
      const ours = [factor.estimate!, factor.low!, factor.high!, factor.p!]
      ours.forEach((value, which) => expect(value).toBeCloseTo(wanted[which]!, 4))
    })
    // Smokes .0056 x 5, lb .0096 x 4, hypertension .0106 x 3, race by its one test .0220 x 2, age .55.
    expect(factors[4]!.holm).toBeCloseTo(5 * p[4]!, 4)
    expect(factors[2]!.holm).toBeCloseTo(2 * (joint as Record<string, number>)['race']!, 4)
  })

  it('gives a gap whose interval excludes zero where that of the log-odds does', () => {
    for (const { gap, low, high, level } of found({}).factors) {
      if (gap === null || level !== null) continue
      expect(gap.low > 0 || gap.high < 0).toBe(low! > 0 || high! < 0)
      expect(gap.low).toBeLessThan(gap.points)
      expect(gap.wide!.low).toBeLessThan(gap.low)
    }
  })

  it('takes yes and no of both languages, ticks and missing words for what they are', () => {
    const table = {
      headings: ['ok', 'a', 'b', 'c'],
      rows: Array.from({ length: 40 }, (_, at) => [
        at % 3 === 0 ? 'yes' : 'non',
        at % 2 === 0 ? (at % 4 === 0 ? 'Oui' : 'yes') : 'NON',
        at % 5 === 0 ? '✓' : '',
        ['n/a', '1 200,5', '−3', '2,5 km', 'NSP'][at % 5]!,
      ]),
    }
    const { factors } = found({ outcome: 'ok' }, table)
    expect(factors.map(({ name, level, missing, known }) => ({ name, level, missing, known }))).toEqual([
      { name: 'a', level: 'NON', missing: 0, known: 40 },
      { name: 'b', level: '✓', missing: 0, known: 40 },
      { name: 'c', level: null, missing: 16, known: 24 },
    ])
  })
})

describe('bad input', () => {
  it.each([
    ['no row', { outcome: 'low weight' }, { headings: sheet.headings, rows: [] }, 'no-row'],
    ['no such column', { outcome: 'Success' }, sheet, 'no-such-column'],
    ['a column twice', { outcome: 'Age', fixed: ['Age'] }, sheet, 'column-twice'],
    ['an outcome of many values', { outcome: 'Age' }, sheet, 'outcome-not-two-valued'],
    [
      'an outcome of one value',
      { outcome: 'a' },
      {
        headings: ['a', 'b'],
        rows: [
          ['yes', '1'],
          ['yes', '2'],
        ],
      },
      'outcome-one-value',
    ],
    [
      'an empty outcome',
      { outcome: 'a' },
      {
        headings: ['a', 'b'],
        rows: [
          ['', '1'],
          ['n/a', '2'],
        ],
      },
      'outcome-empty',
    ],
    [
      'words of which none says yes',
      { outcome: 'a' },
      {
        headings: ['a', 'b'],
        rows: [
          ['left', '1'],
          ['right', '2'],
        ],
      },
      'outcome-which-is-yes',
    ],
    ['a yes that stands nowhere', { outcome: 'race', yes: 'green' }, sheet, 'outcome-no-such-value'],
    ['nothing but the outcome', { outcome: 'a' }, { headings: ['a'], rows: [['yes'], ['no']] }, 'no-factor'],
  ])('is said: %s', (_, question, table, code) => {
    expect(problemOf(question, table)?.code).toBe(code)
  })

  it('is said of a factor, which the others outlive', () => {
    const rows = Array.from({ length: 60 }, (_, at) => [
      at % 2 === 0 ? '1' : '0',
      'same',
      `note ${at}`,
      `${at + 1}`,
      at % 2 === 0 ? 'won' : 'lost',
      at < 20 ? `${at % 7}` : '',
      `${at % 3}`,
    ])
    const headings = ['y', 'one', 'names', 'counts', 'tells', 'seldom', 'three']
    const { factors } = found({ outcome: 'y' }, { headings, rows })
    const said = Object.fromEntries(factors.map((factor) => [factor.name, factor]))
    expect(said['one']).toMatchObject({ because: 'one-value', estimate: null })
    expect(said['names']).toMatchObject({ because: 'as-many-values-as-rows', estimate: null })
    expect(said['counts']).toMatchObject({ because: 'as-many-values-as-rows' })
    expect(said['seldom']).toMatchObject({
      because: 'few-known',
      verdict: 'cannot-tell',
      known: 20,
      missing: 40,
    })
    expect(said['three']).toMatchObject({ because: null, separates: false })
    expect(said['tells']).toMatchObject({ separates: true })
    expect([said['tells']!.estimate, said['tells']!.low, said['tells']!.high].every(Number.isFinite)).toBe(
      true,
    )
  })

  it('a column that others tell is in no model', () => {
    const table = {
      ...sheet,
      headings: [...sheet.headings, 'Age again'],
      rows: sheet.rows.map((row) => [...row, row[2]!]),
    }
    const { factors } = found({ together: true, factors: ['Age', 'Smokes', 'Age again'] }, table)
    expect(factors.map(({ because }) => because)).toEqual([null, null, 'told-by-others'])
    expect(found({ factors: ['Age'], fixed: ['Age again'] }, table).factors[0]).toMatchObject({
      because: 'told-by-others',
    })
  })
})

describe('a verdict', () => {
  // Twice as often yes where needs meet; whether they are of one town is drawn without regard to it.
  const many = (silent: number): Table => ({
    headings: ['ok', 'needs', 'town', 'mentor', 'own'],
    rows: Array.from({ length: 2400 }, (_, at) => {
      const needs = at % 2 === 0
      const isYes = (at * 7919) % 100 < (needs ? 70 : 35)
      return [
        at % 100 < silent ? '' : isYes ? 'yes' : 'no',
        needs ? 'yes' : 'no',
        Math.floor(at / 6) % 2 ? 'yes' : 'no',
        `m${at % 300}`,
        `p${at}`,
      ]
    }),
  })
  const verdicts = (question: Partial<Question>, table: Table) =>
    found({ outcome: 'ok', factors: ['needs', 'town'], ...question }, table).factors.map(
      ({ verdict }) => verdict,
    )

  it('tells what goes with success from what hardly matters', () => {
    expect(verdicts({}, many(0))).toEqual(['goes-with', 'hardly-matters'])
  })

  it('is not given where those who are silent could turn it', () => {
    expect(verdicts({}, many(5))).toEqual(['goes-with', 'hardly-matters'])
    expect(found({ outcome: 'ok', factors: ['needs'] }, many(90)).factors[0]).toMatchObject({
      verdict: 'cannot-tell',
      because: 'silence-decides',
      pairsNeeded: null,
    })
  })

  it('stands by the profile where every group is one row, and on draws of groups else', () => {
    const [alone, ofOne, grouped, again] = [
      {},
      { cluster: 'own' },
      { cluster: 'mentor' },
      { cluster: 'mentor' },
    ].map(
      (question) =>
        found({ outcome: 'ok', factors: ['needs'], draws: 200, ...question }, many(0)).factors[0]!,
    )
    expect(ofOne).toEqual(alone)
    expect(grouped!.estimate).toBe(alone!.estimate)
    expect(grouped!.low).not.toBe(alone!.low)
    expect(again).toEqual(grouped)
  })

  it('is not given under twenty groups', () => {
    const table = many(0)
    const few = { ...table, rows: table.rows.map((row) => row.with(3, `m${Number(row[3]!.slice(1)) % 19}`)) }
    const [factor] = found({ outcome: 'ok', factors: ['needs'], cluster: 'mentor', draws: 200 }, few).factors
    expect(factor).toMatchObject({ verdict: 'cannot-tell', because: 'few-clusters', pairsNeeded: null })
    expect(factor!.low).not.toBeNull()
  })

  it('can be stopped on the way', () => {
    const stop = () => {
      throw new Error('stopped')
    }
    expect(() => whatMattered(many(0), { outcome: 'ok', cluster: 'mentor' }, stop)).toThrow('stopped')
  })
})

type Alone = { coefficients: number[]; low: unknown; high: unknown; p: unknown }

function closeTo(
  ours: { estimate: number | null; low: number | null; high: number | null; p: number | null },
  wanted: Alone,
) {
  const pairs = [
    [ours.estimate, wanted.coefficients[1]],
    [ours.low, wanted.low],
    [ours.high, wanted.high],
    [ours.p, wanted.p],
  ]
  return pairs.every(([one, other]) => Math.abs((one as number) - (other as number)) < 5e-5)
}
