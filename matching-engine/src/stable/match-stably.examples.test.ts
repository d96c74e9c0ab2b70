import { describe, expect, it } from 'vitest'
import { createInstance } from '../instance/create-instance.ts'
import { checkStable } from './check-stable.ts'
import { matchStably } from './match-stably.ts'

/** Gale and Shapley 1962, example 1: three of each, every one of whom ranks all others. */
const ranking = [
  [
    [1, 3],
    [2, 2],
    [3, 1],
  ],
  [
    [3, 1],
    [1, 3],
    [2, 2],
  ],
  [
    [2, 2],
    [3, 1],
    [1, 3],
  ],
]
const mentees = ['alpha', 'beta', 'gamma']
const mentors = ['A', 'B', 'C']
const instance = createInstance({
  mentees: mentees.map((id) => ({ id, wants: 1 })),
  mentors: mentors.map((id) => ({ id, min: 0, max: 1 })),
  arcs: mentees.flatMap((menteeId) => mentors.map((mentorId) => ({ menteeId, mentorId, score: 0 }))),
})
const preferences = {
  ofMentees: Float64Array.from(ranking.flat(), ([rank]) => rank!),
  ofMentors: Float64Array.from(ranking.flat(), ([, rank]) => rank!),
}
const named = (pairs: string) =>
  pairs.split(' ').map((pair) => {
    const [menteeId, mentorId] = pair.split('-')
    return { menteeId: menteeId!, mentorId: mentorId! }
  })
const inWords = (pairs: readonly { menteeId: string; mentorId: string }[]) =>
  pairs.map(({ menteeId, mentorId }) => `${menteeId}-${mentorId}`).join(' ')

describe('the first example of Gale and Shapley', () => {
  it('gives whoever proposes their first choices', () => {
    expect(inWords(matchStably(instance, preferences, 'mentees').pairs)).toBe('alpha-A beta-B gamma-C')
    expect(inWords(matchStably(instance, preferences, 'mentors').pairs)).toBe('alpha-C beta-A gamma-B')
  })

  it.each(['alpha-A beta-B gamma-C', 'alpha-C beta-A gamma-B', 'alpha-B beta-C gamma-A'])(
    '%s is stable',
    (pairs) => {
      expect(checkStable(instance, named(pairs), preferences)).toEqual({ stable: true })
    },
  )

  it.each(['alpha-A beta-C gamma-B', 'alpha-B beta-A gamma-C', 'alpha-C beta-B gamma-A'])(
    '%s is not',
    (pairs) => {
      expect(checkStable(instance, named(pairs), preferences)).toMatchObject({
        stable: false,
        because: 'blocking',
      })
    },
  )

  it('refuses what is no arrangement', () => {
    const because = (pairs: string) => checkStable(instance, named(pairs), preferences)
    expect(because('alpha-A beta-A')).toMatchObject({ because: 'places' })
    expect(because('alpha-A alpha-A')).toMatchObject({ because: 'pair-repeated' })
    expect(because('alpha-Z')).toMatchObject({ because: 'pair-not-allowed' })
  })
})
