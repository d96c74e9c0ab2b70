import { describe, expect, it } from 'vitest'
import type { Measured } from '../../problem/criterion.ts'
import { smallProblem } from '../../testing/small-problem.ts'
import { quantise } from '../quantise.ts'
import { createMeasure } from './create-measure.ts'
import { missingValue } from './measure.ts'
import { rarityOfTerms } from './rarity.ts'

const problem = smallProblem({ mentees: [{ id: 'ada', wants: 1 }], mentors: [{ id: 'mia', min: 0, max: 1 }] })

/** The measure between one mentee and one mentor. */
function between(measured: Measured) {
  const measure = createMeasure(measured, problem)
  return { value: measure.value(0, 0), missing: measure.missing(0, 0), detail: measure.detail(0, 0) }
}

const lists = (mentee: string[] | null, mentor: string[] | null) => ({ mentees: [mentee], mentors: [mentor] })

describe('needs covered by offers', () => {
  it('the first need weighs most', () => {
    const found = between({ kind: 'needs-covered', ...lists(['a', 'b', 'c'], ['a']) })
    expect(found.value).toBe(4167) // 5 of 5 + 4 + 3
    expect(found.detail).toEqual({
      kind: 'needs-covered',
      covered: [{ option: 'a', rank: 1 }],
      uncovered: [
        { option: 'b', rank: 2 },
        { option: 'c', rank: 3 },
      ],
    })
  })

  it('reciprocity looks for what the mentor would like to learn', () => {
    const found = between({ kind: 'reciprocity', ...lists(['b', 'z'], ['a', 'b']), rankWeights: [3, 1] })
    expect(found.value).toBe(2500)
    expect(found.detail).toMatchObject({ covered: [{ option: 'b', rank: 2 }] })
  })

  it('an empty list is no answer', () => {
    expect(between({ kind: 'needs-covered', ...lists(['a'], []) })).toMatchObject({
      value: missingValue,
      missing: 'mentor',
      detail: null,
    })
    expect(between({ kind: 'needs-covered', ...lists(null, null) }).missing).toBe('both')
  })
})

describe('shared options', () => {
  const answers = lists(['a', 'b', 'c'], ['b', 'c', 'd', 'e'])
  it('Jaccard counts what is shared among all that either named', () => {
    expect(between({ kind: 'shared-options', likeness: 'jaccard', ...answers }).value).toBe(4000)
  })
  it('overlap counts what is shared of the shorter list', () => {
    const found = between({ kind: 'shared-options', likeness: 'overlap', ...answers })
    expect(found.value).toBe(6667)
    expect(found.detail).toEqual({ kind: 'shared-options', shared: ['b', 'c'] })
  })
})

describe('ordered distance', () => {
  it.each([
    ['mentor-more', 1, 3, 10_000],
    ['mentor-more', 1, 7, 5000],
    ['mentor-more', 1, 8, 0],
    ['mentor-more', 3, 1, 0],
    ['mentor-less', 6, 3, 10_000],
    ['alike', 6, 3, 10_000],
    ['alike', 3, 6, 10_000],
    ['alike', 3, 3, 0],
  ] as const)('%s, mentee at %i, mentor at %i: %i', (direction, mentee, mentor, value) => {
    const window = { atLeast: 2, atMost: 5, tolerance: 1 }
    const found = between({
      kind: 'ordered-distance',
      direction,
      ...window,
      mentees: [mentee],
      mentors: [mentor],
    })
    expect(found.value).toBe(value)
    expect(found.detail).toEqual({ kind: 'ordered-distance', gap: mentor - mentee })
  })
})

describe('place', () => {
  const paris = { latitude: 48.8566, longitude: 2.3522 }
  const lyon = { latitude: 45.764, longitude: 4.8357 }
  const antipode = { latitude: -48.8566, longitude: -177.6478 }
  it.each([
    ['the same place', paris, 10_000, 0],
    ['Paris and Lyon', lyon, 339, 391],
    ['the other end of the world', antipode, 7, 20_015],
  ])('%s', (_, there, value, km) => {
    const found = between({ kind: 'place', halfDistanceKm: 391.5 / 28.5, mentees: [paris], mentors: [there] })
    expect(found.detail).toEqual({ kind: 'place', km: expect.closeTo(km, -0.4) as number })
    expect(found.value).toBeCloseTo(value, -0.8)
  })
})

it('common half-hours count up to the target', () => {
  const hours = { mentees: [[0, 40, 41, 335]], mentors: [[335, 41, 100]] }
  const found = between({ kind: 'common-hours', targetHalfHours: 4, ...hours })
  expect(found).toMatchObject({ value: 5000, detail: { halfHours: [41, 335] } })
  expect(between({ kind: 'common-hours', targetHalfHours: 1, ...hours }).value).toBe(10_000)
})

it('the best shared language is judged by its weaker speaker', () => {
  const speech = (...languages: [string, number][]) => [
    languages.map(([language, level]) => ({ language, level })),
  ]
  const found = between({
    kind: 'shared-language',
    targetLevel: 4,
    mentees: speech(['fr', 2], ['en', 3]),
    mentors: speech(['en', 6], ['fr', 6], ['de', 6]),
  })
  expect(found.value).toBe(7500)
  expect(found.detail).toMatchObject({ shared: [{ language: 'en', menteeLevel: 3 }, { language: 'fr' }] })
})

it('professional families are near by their common path', () => {
  const found = between({
    kind: 'professional-family',
    ...lists(['tech/web', 'design/graphic'], ['design/product']),
  })
  expect(found.value).toBe(5000)
  expect(found.detail).toMatchObject({ mentee: 'design/graphic', mentor: 'design/product', common: 'design' })
})

it('intentions meet by the matrix, seen from both sides', () => {
  const found = between({
    kind: 'intentions',
    menteeOptions: ['be challenged', 'be reassured'],
    mentorOptions: ['challenge', 'listen'],
    matrix: [
      [10_000, 2000],
      [0, 9000],
    ],
    ...lists(['be challenged', 'be reassured'], ['challenge']),
  })
  expect(found.value).toBe(6667) // 10 000 and 0 for the mentee, 10 000 for the mentor
  expect(found.detail).toEqual({
    kind: 'intentions',
    meeting: [{ mentee: 'be challenged', mentor: 'challenge', value: 10_000 }],
  })
})

it('learner profiles may be wanted alike or different', () => {
  const profiles = { mentees: ['reader'], mentors: ['talker'] }
  expect(between({ kind: 'learner-profile', mode: 'same', ...profiles }).value).toBe(0)
  expect(between({ kind: 'learner-profile', mode: 'complementary', ...profiles }).value).toBe(10_000)
})

it('rare terms weigh more than common ones', () => {
  const rarity = { client: 1000, tarif: 3000 }
  const text = (mentor: string) => ({ ...lists(['client', 'tarif'], [mentor]), rarity, fullAt: 10_000 })
  expect(between({ kind: 'free-text', ...text('tarif') }).value).toBe(9487) // 3 / sqrt(10)
  expect(between({ kind: 'free-text', ...text('client') }).value).toBe(3162)
  expect(between({ kind: 'free-text', ...text('tarif') }).detail).toEqual({
    kind: 'free-text',
    terms: ['tarif'],
  })
})

describe('a table of rarities', () => {
  const texts = { mentees: [['client', 'tarif']], mentors: [['client'], ['client', 'visa']] }
  it('counts the texts that have a term', () => {
    // 4 over 3, and 4 over 1.
    expect(rarityOfTerms([...texts.mentees, null, [], ...texts.mentors])).toEqual({
      client: 333,
      tarif: 2000,
      visa: 2000,
    })
  })

  it('keeps every score where it was when somebody leaves', () => {
    const people = { ...problem, mentors: [...problem.mentors, { id: 'noe', min: 0, max: 1 }] }
    const measured = { kind: 'free-text', ...texts } as const
    const rarity = rarityOfTerms([...texts.mentees, ...texts.mentors])
    const without = { ...measured, mentors: [['client']] }
    const value = createMeasure(measured, people).value(0, 0)
    expect(createMeasure({ ...measured, rarity }, people).value(0, 0)).toBe(value)
    expect(createMeasure({ ...without, rarity }, problem).value(0, 0)).toBe(value)
    expect(createMeasure(without, problem).value(0, 0)).not.toBe(value)
  })
})

describe('likeness of vectors', () => {
  const vectors = (mentee: number[] | null, mentor: number[] | null) =>
    ({ kind: 'likeness', mentees: [mentee], mentors: [mentor] }) as const
  it('is their cosine, and nothing where they point away from each other', () => {
    expect(between(vectors([3, 4], [4, 3]))).toEqual({
      value: 9600, // 24 / 25
      missing: null,
      detail: { kind: 'likeness', cosine: 9600 },
    })
    expect(between(vectors([3, 4], [6, 8])).value).toBe(10_000)
    expect(between(vectors([1, 0], [-1, 1]))).toMatchObject({ value: 0, detail: { cosine: -7071 } })
    expect(between(vectors([0, 0], [1, 1])).value).toBe(0)
  })

  it('is stretched between what is worth nothing and what is worth all points', () => {
    expect(between({ ...vectors([3, 4], [4, 3]), noneAt: 9400, fullAt: 9800 }).value).toBe(5000)
    expect(between({ ...vectors([3, 4], [4, 3]), noneAt: 9700 }).value).toBe(0)
  })

  it('misses a vector that is empty', () => {
    expect(between(vectors([1], []))).toMatchObject({ value: missingValue, missing: 'mentor' })
  })
})

describe('a vector of floating parts', () => {
  it('is kept as small integers, whatever its length', () => {
    expect(quantise([0.5, -0.25, 0])).toEqual([127, -63, 0])
    expect(quantise(Float32Array.of(50, -25, 0))).toEqual([127, -63, 0])
    expect(quantise([0, 0])).toEqual([0, 0])
    expect(JSON.parse(JSON.stringify(quantise([-1, 0.0001])))).toEqual(quantise([-1, -0.0001]))
  })

  it('is refused where a part is no number', () => {
    expect(() => quantise([1, Number.NaN])).toThrow(RangeError)
  })
})

it('a wish of one side is enough, and two are averaged', () => {
  expect(between({ kind: 'wishes', ...lists(['zoe', 'mia'], null) })).toMatchObject({
    value: 5000,
    missing: null,
    detail: { menteeRank: 2, mentorRank: null },
  })
  expect(between({ kind: 'wishes', ...lists(['zoe', 'mia'], ['ada']) }).value).toBe(7500)
  expect(between({ kind: 'wishes', ...lists(['zoe'], null) }).value).toBe(0)
  expect(between({ kind: 'wishes', ...lists(null, null) })).toMatchObject({
    value: missingValue,
    missing: 'both',
  })
})

it('a blend leaves a missing part out, and is missing only when all its parts are', () => {
  const same = (mentee: string | null, mentor: string | null) =>
    ({ kind: 'same-value', mentees: [mentee], mentors: [mentor] }) as const
  const blended = (first: Measured, second: Measured) =>
    between({
      kind: 'blend',
      parts: [
        { share: 3, measure: first },
        { share: 1, measure: second },
      ],
    })
  expect(blended(same('x', 'x'), same('x', 'y')).value).toBe(7500)
  expect(blended(same(null, 'x'), same('x', 'y'))).toMatchObject({ value: 0, missing: null })
  expect(blended(same(null, 'x'), same(null, null))).toMatchObject({ value: missingValue, missing: 'mentee' })
  expect(blended(same(null, 'x'), same('x', null))).toMatchObject({ value: missingValue, missing: 'both' })
})
