import { assert, property, string } from 'fast-check'
import { expect, it } from 'vitest'
import type { Instance } from '../instance/instance.ts'
import { attempt } from '../testing/attempt.ts'
import { runs, smallInstance } from '../testing/small-instances.ts'
import { checkStable } from './check-stable.ts'
import { matchStably } from './match-stably.ts'
import { preferencesByScore, type Preferences } from './preferences.ts'

type Pairs = readonly { menteeId: string; mentorId: string }[]

it('is stable, best for who proposes among all stable arrangements, and as full as each of them', () => {
  assert(
    property(smallInstance(), string(), (instance, seed) => {
      // The two sides think differently: mentors by score, mentees by the reverse of an order of their own.
      const preferences = apart(instance, seed)
      const stable = everyChoice(instance).filter((pairs) => checkStable(instance, pairs, preferences).stable)
      for (const proposing of ['mentees', 'mentors'] as const) {
        const found = attempt(() => matchStably(instance, preferences, proposing))
        const pairs = 'code' in found ? null : found.pairs
        expect(pairs === null).toBe(stable.length === 0)
        expect(pairs === null || checkStable(instance, pairs, preferences).stable).toBe(true)
        const worse = stable.filter(
          (other) => pairs !== null && !isAsGood(instance, preferences, proposing, pairs, other),
        )
        expect(worse).toEqual([])
      }
    }),
    runs(500),
  )
})

it('by score, only one arrangement is stable, whichever side proposes', () => {
  assert(
    property(smallInstance(), string(), (instance, seed) => {
      const preferences = preferencesByScore(instance, seed)
      const found = (['mentees', 'mentors'] as const).map((proposing) =>
        attempt(() => matchStably(instance, preferences, proposing)),
      )
      const stable = everyChoice(instance).filter((pairs) => checkStable(instance, pairs, preferences).stable)
      expect(found.map((one) => ('code' in one ? one.code : one.pairs))[1]).toEqual(
        'code' in found[0]! ? found[0].code : found[0]!.pairs,
      )
      expect(stable.length).toBe('code' in found[0]! ? 0 : 1)
    }),
    runs(500),
  )
})

/** Whether everyone who proposes has as many pairs in both, and none that is worse, the best first. */
function isAsGood(
  instance: Instance,
  preferences: Preferences,
  proposing: 'mentees' | 'mentors',
  mine: Pairs,
  theirs: Pairs,
): boolean {
  const side = proposing === 'mentees' ? 'menteeId' : 'mentorId'
  const ids = proposing === 'mentees' ? instance.menteeIds : instance.mentorIds
  return ids.every((id) => {
    const ranks = (pairs: Pairs) =>
      ranksOf(
        instance,
        pairs.filter((pair) => pair[side] === id),
        preferences,
        side,
      )
    const [one, other] = [ranks(mine), ranks(theirs)]
    return one.length === other.length && one.every((rank, at) => rank <= other[at]!)
  })
}

function apart(instance: Instance, seed: string): Preferences {
  const { ofMentors } = preferencesByScore(instance, seed)
  const other = preferencesByScore(
    { ...instance, score: instance.score.map((score) => (score * 7919) % 10_001) },
    seed,
  )
  return { ofMentees: other.ofMentees, ofMentors }
}

function ranksOf(
  instance: Instance,
  pairs: Pairs,
  preferences: Preferences,
  side: 'menteeId' | 'mentorId',
): number[] {
  const ranks = pairs.map(({ menteeId, mentorId }) => {
    const mentee = instance.menteeIds.indexOf(menteeId)
    const row = instance.column.subarray(0, instance.rowStart[mentee + 1])
    const arc = row.indexOf(instance.mentorIds.indexOf(mentorId), instance.rowStart[mentee])
    return side === 'menteeId' ? preferences.ofMentees[arc]! : preferences.ofMentors[arc]!
  })
  return ranks.toSorted((a, b) => a - b)
}

/** Every choice of arcs: the checker tells which are stable. */
function everyChoice(instance: Instance): Pairs[] {
  const arcs = [...instance.column.keys()].map((arc) => ({
    menteeId: instance.menteeIds[instance.rowStart.findIndex((start) => start > arc) - 1]!,
    mentorId: instance.mentorIds[instance.column[arc]!]!,
  }))
  const choices = Array.from({ length: 2 ** arcs.length }, (_, bits) =>
    arcs.filter((__, at) => (bits >> at) & 1),
  )
  return choices
}
