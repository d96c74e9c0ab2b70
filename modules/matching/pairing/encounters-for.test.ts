import { checkRounds, type Encounter } from 'matching-engine'
import { expect, it } from 'vitest'
import { exampleCohort, examplePolicy, exampleWeek } from '../examples.ts'
import type { Cohort } from '../cohort/cohort.ts'
import { encountersFor } from './encounters-for.ts'

/** Thirty of each side, like those of the example with other names. */
function eveningOf(people: number): Cohort {
  const cohort = exampleCohort()
  const side = (role: 'mentor' | 'mentee') => {
    const known = cohort.members.filter((member) => member.role === role)
    return Array.from({ length: people / 2 }, (_, at) => {
      const id = `${role}-${at}`
      return { ...known[at % known.length]!, id, personId: id, name: id }
    })
  }
  return { ...cohort, members: [...side('mentee'), ...side('mentor')] }
}
const roundsOf = (cohort: Cohort, rounds: number, met: readonly Encounter[] = []) => {
  const outcome = encountersFor(cohort, examplePolicy({ vetoes: [] }), { weekOf: exampleWeek, rounds, met })
  if ('refusal' in outcome) throw new Error(outcome.refusal.code)
  return outcome.rounds
}
const key = ({ menteeId, mentorId }: Encounter) => `${menteeId} ${mentorId}`

it('sixty people meet in six rounds without a clash, in under a second; two do not come, and the rest is made anew', () => {
  const everybody = eveningOf(60)
  // The best of three: what else the machine does is not ours.
  const measured = [1, 2, 3].map(() => {
    const began = performance.now()
    roundsOf(everybody, 6)
    return performance.now() - began
  })
  expect(Math.min(...measured)).toBeLessThan(1000)
  const rounds = roundsOf(everybody, 6)
  expect(rounds.map((round) => round.length)).toEqual([30, 30, 30, 30, 30, 30])
  expect(checkRounds(rounds.flat(), rounds)).toBeNull()

  // Two rounds are over when two have left: nobody meets again whom they have met, and nobody waits for who is not there.
  const held = rounds.slice(0, 2)
  const left = everybody.members.filter(({ id }) => id !== 'mentee-3' && id !== 'mentor-7')
  const anew = roundsOf({ ...everybody, members: left }, 4, held.flat())
  expect(anew.map((round) => round.length)).toEqual([29, 29, 29, 29])
  expect(checkRounds(anew.flat(), anew)).toBeNull()
  const met = new Set(held.flat().map(key))
  expect(anew.flat().filter((one) => met.has(key(one)))).toEqual([])
  expect(
    anew.flat().some(({ menteeId, mentorId }) => menteeId === 'mentee-3' || mentorId === 'mentor-7'),
  ).toBe(false)
})

it('where one side is fewer, they meet somebody in every round and the others as often as they can', () => {
  const everybody = eveningOf(40)
  const few = everybody.members.filter(({ id }) => !/^mentor-1\d$/.test(id))
  const rounds = roundsOf({ ...everybody, members: few }, 4)
  expect(rounds.map((round) => round.length)).toEqual([10, 10, 10, 10])
})
