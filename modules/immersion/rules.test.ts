import { describe, expect, it } from 'vitest'
import {
  answerByOf,
  daysOf,
  drawOrder,
  isOpenToCandidates,
  letterOf,
  stateOf,
  whyNotOffer,
  whyNotTell,
} from './rules.ts'

const words = {
  title: 'Une matinée',
  work: 'juriste',
  about: 'Des contrats.',
  site: '',
  firstOn: '2026-12-07',
  lastOn: '2026-12-07',
  beginsAt: '09:00',
  endsAt: '17:00',
  places: 1,
  applyBy: '2026-12-01',
}
const offer = { ...words, timeZone: 'Europe/Paris', status: 'open', taken: 0, drawnAt: null }

describe('an offer', () => {
  it.each([
    [{}, undefined],
    [{ firstOn: '2026-11-21', applyBy: '2026-11-20' }, 'in-the-past'],
    [{ lastOn: '2026-12-06' }, 'days-reversed'],
    [{ lastOn: '2027-01-20' }, undefined],
    [{ lastOn: '2027-01-21' }, 'too-long'],
    [{ endsAt: '09:00' }, 'hours-reversed'],
    [{ applyBy: '2026-12-07' }, 'applications-too-late'],
    [{ applyBy: '2026-11-20' }, 'applications-too-late'],
    [{ applyBy: '2026-11-21' }, undefined],
  ])('with %j is refused for %s', (changed, refusal) => {
    expect(whyNotOffer({ ...words, ...changed }, '2026-11-21')).toBe(refusal)
  })

  it('takes candidates to the end of its last day by its own clock, and none after a draw', () => {
    expect(isOpenToCandidates(offer, '2026-12-01T22:59:00.000Z')).toBe(true)
    expect(isOpenToCandidates(offer, '2026-12-01T23:00:00.000Z')).toBe(false)
    expect(
      isOpenToCandidates({ ...offer, drawnAt: '2026-11-22T08:00:00.000Z' }, '2026-11-23T08:00:00.000Z'),
    ).toBe(false)
  })

  it.each([
    [0, 0, '2026-11-21T08:00:00.000Z', 'free'],
    [0, 2, '2026-11-21T08:00:00.000Z', 'to-choose'],
    [1, 0, '2026-11-21T08:00:00.000Z', 'settled'],
    [1, 0, '2026-12-07T16:00:00.000Z', 'past'],
  ])('with %i taken and %i candidates at %s is %s', (taken, candidates, now, state) => {
    expect(stateOf({ ...offer, taken }, candidates, now)).toBe(state)
  })
})

it('a month across two years has all its days, also over the night that a clock moves', () => {
  expect(daysOf({ firstOn: '2026-12-30', lastOn: '2027-01-02' })).toEqual([
    '2026-12-30',
    '2026-12-31',
    '2027-01-01',
    '2027-01-02',
  ])
  expect(daysOf({ firstOn: '2027-03-27', lastOn: '2027-03-29' })).toHaveLength(3)
})

it('an agreement is awaited a week, and never beyond the eve', () => {
  expect(answerByOf(offer, '2026-11-22T10:00:00.000Z')).toBe('2026-11-29T10:00:00.000Z')
  expect(answerByOf(offer, '2026-12-04T10:00:00.000Z')).toBe('2026-12-06T17:00:00.000Z')
})

it('one tells after its end, and something where it took place', () => {
  const report = { happened: true, brought: 'Une question.', takesAway: '' }
  const after = '2026-12-07T16:00:00.000Z'
  expect(whyNotTell(offer, report, '2026-12-07T15:59:00.000Z')).toBe('not-over-yet')
  expect(whyNotTell(offer, report, after)).toBeUndefined()
  expect(whyNotTell(offer, { ...report, brought: '' }, after)).toBe('words-owed')
  expect(whyNotTell(offer, { happened: false, brought: '', takesAway: '' }, after)).toBeUndefined()
})

it('the twenty-seventh candidacy is AA', () => {
  expect([0, 25, 26, 27].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AB'])
})

describe('a draw', () => {
  const ids = Array.from({ length: 8 }, (_, at) => `candidate-${at}`)

  it('gives the same order for the same seed, in whatever order people were entered', () => {
    expect(drawOrder('3f', [], ids.toReversed())).toEqual(drawOrder('3f', [], ids))
    expect(drawOrder('40', [], ids)).not.toEqual(drawOrder('3f', [], ids))
    // Kept draws must stay replayable: this one is written down.
    expect(drawOrder('3f', [], ids.slice(0, 4))).toEqual([
      'candidate-3',
      'candidate-1',
      'candidate-0',
      'candidate-2',
    ])
  })

  it('puts first whoever was passed over the last time', () => {
    for (let seed = 0; seed < 50; seed += 1)
      expect(drawOrder(String(seed), [ids[7]!], ids.slice(0, 7))[0]).toBe(ids[7])
  })

  it('favours nobody: over many seeds each comes first about as often', () => {
    const firsts = new Map<string, number>()
    for (let seed = 0; seed < 8000; seed += 1) {
      const [first] = drawOrder(`seed-${seed}`, [], ids)
      firsts.set(first!, (firsts.get(first!) ?? 0) + 1)
    }
    // 1000 each; five deviations of a fair draw are 148.
    for (const id of ids) expect(Math.abs(firsts.get(id)! - 1000)).toBeLessThan(148)
  })
})
