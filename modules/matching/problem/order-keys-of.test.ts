import { describe, expect, it } from 'vitest'
import { exampleCohort, examplePolicy, exampleWeek, member } from '../examples.ts'
import { matchedOf } from '../testing/in-words.ts'
import type { Cohort, Member } from '../cohort/cohort.ts'
import { orderKeysOf } from './order-keys-of.ts'
import { toProblem } from './to-problem.ts'

const equals = (...ids: readonly string[]): Cohort => ({
  ...exampleCohort(),
  members: ['Ana', 'Bo', 'Chloé', 'Dina', 'Eli', 'Fatou'].flatMap((name, at) => [
    member(`${ids[at]}-mentee`, 'mentee', name, { personId: `${name} 1` }),
    member(`${ids[at]}-mentor`, 'mentor', `${name} Martin`, { personId: `${name} 2` }),
  ]),
})

const pairsByName = (cohort: Cohort) => {
  const nameOf = (id: string) => cohort.members.find((one) => one.id === id)!.name
  const { result } = matchedOf({ cohort, policy: examplePolicy() })
  return result.pairs.map(({ menteeId, mentorId }) => `${nameOf(menteeId)} ${nameOf(mentorId)}`).toSorted()
}

describe('who comes first among equals', () => {
  it('is the same whatever the ids of the people', () => {
    const pairs = pairsByName(equals('1', '2', '3', '4', '5', '6'))
    expect(pairs).toHaveLength(6)
    for (const ids of ['zyxwvu', '9a8b7c', 'qgjkmp']) expect(pairsByName(equals(...ids))).toEqual(pairs)
  })

  it('is told apart by what was said where people share a name, whatever their ids', () => {
    const named = (ids: readonly [string, string]): Member[] => [
      member(ids[0], 'mentor', 'Sam Petit', { answers: { needs: ['a'] } }),
      member(ids[1], 'mentor', 'Sam PETIT', { answers: { needs: ['b'] } }),
    ]
    const [one, other] = [orderKeysOf(named(['x', 'y'])), orderKeysOf(named(['y', 'x']))]
    expect(one.get('x')).not.toBe(one.get('y'))
    expect([other.get('y'), other.get('x')]).toEqual([one.get('x'), one.get('y')])
  })

  it('keeps two bytes of a name in a problem, and no more', () => {
    const { problem } = toProblem(exampleCohort(), examplePolicy(), { weekOf: exampleWeek })
    for (const { orderKey } of [...problem.mentees, ...problem.mentors]) {
      expect(orderKey).toMatch(/^[0-9a-f]{1,4}( \d+)?$/)
    }
  })
})
