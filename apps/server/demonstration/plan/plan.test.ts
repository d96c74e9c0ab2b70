import { describe, expect, it } from 'vitest'
import { planAnswers } from './plan-answers.ts'
import { pairsOfFirstRound, planPairs, type PlannedPair } from './plan-pairs.ts'

const pairs = planPairs()
const isHeld = ({ told }: PlannedPair['meetings'][number]) => told === 'both' || told === 'one'
const heldBy = (pair: PlannedPair, day: number) =>
  pair.meetings.filter((meeting) => isHeld(meeting) && meeting.day <= day).length
const metAtLeast = (times: number, day: number) => pairs.filter((pair) => heldBy(pair, day) >= times).length
const spread = (day: number) =>
  [0, 1, 2, 3, 4, 5].map((times) => pairs.filter((pair) => Math.min(heldBy(pair, day), 5) === times).length)

describe('the plan of the invented edition', () => {
  it('is 46 pairs, three of them of a second round', () => {
    expect([pairs.length, pairs.filter(({ round }) => round === 1).length]).toEqual([46, pairsOfFirstRound])
  })

  it('has 39 of 46 met within their own thirty days, and by day 30', () => {
    const own = pairs.filter((pair) => heldBy(pair, pair.round === 1 ? 30 : 45) > 0)
    expect([metAtLeast(1, 30), own.length]).toEqual([39, 39])
  })

  it('has 42 met once and 12 three times at day 48, whatever the hour', () => {
    for (const day of [47, 48]) expect([metAtLeast(1, day), metAtLeast(3, day)]).toEqual([42, 12])
  })

  it('has at day 48 30 pairs with a date ahead, 6 that look for one, 4 with one unconfirmed, 3 silent and 3 ended', () => {
    const states = pairs.map(({ meetings, end }) => {
      if ((end?.endsOn ?? 999) <= 48) return 'ended'
      const held = meetings.filter((one) => isHeld(one) && one.day <= 47).at(-1)?.day
      const past = meetings.filter(({ day }) => day <= 47)
      const isAhead = meetings.some((one) => one.how === 'planned' && one.day > 48 && one.chosenOn < 48)
      if (held === undefined || (held <= 27 && !isAhead)) return 'silent'
      if (isAhead) return 'dated'
      return past.some(({ told }) => told === 'nobody') ? 'unconfirmed' : 'seeking'
    })
    const count = (state: string) => states.filter((one) => one === state).length
    expect(['dated', 'seeking', 'unconfirmed', 'silent', 'ended'].map(count)).toEqual([30, 6, 4, 3, 3])
  })

  it.each([129, 130, 210])('ends with 2, 9, 12, 10, 6 and 7 pairs at day %i', (day) => {
    expect(spread(day)).toEqual([2, 9, 12, 10, 6, 7])
  })

  it('ends five early, of which three change and one of these fails again', () => {
    const ended = pairs.filter(({ end }) => end !== null)
    expect(ended.map(({ round, end }) => [round, end!.by, end!.endsOn])).toEqual([
      [1, 'referent', 11],
      [1, 'referent', 12],
      [1, 'referent', 13],
      [1, 'mentor', 70],
      [2, 'referent', 62],
    ])
  })

  it('lives nothing before both said yes, nor after the end', () => {
    for (const { yesOn, meetings, end } of pairs) {
      const days = meetings.map(({ day }) => day)
      expect(Math.min(...days, 999)).toBeGreaterThan(Math.max(yesOn.mentor, yesOn.mentee))
      expect(Math.max(...days, 0)).toBeLessThan(end?.endsOn ?? 125)
    }
  })

  it('keeps meetings of a pair three days apart, so that none is taken for another', () => {
    for (const { meetings } of pairs)
      for (const [index, { day }] of meetings.entries())
        expect(day - (meetings[index - 1]?.day ?? -9)).toBeGreaterThan(2)
  })

  it('has 62 of 92 answer at the closing, 55 with more than eight', () => {
    const answer = planAnswers(pairs)
    const given = pairs.flatMap(({ key }) =>
      (['mentor', 'mentee'] as const).flatMap((side) => answer(key, side, 'closing') ?? []),
    )
    expect([given.length, given.filter(({ answers }) => Number(answers['exchanges']) > 8).length]).toEqual([
      62, 55,
    ])
  })
})
