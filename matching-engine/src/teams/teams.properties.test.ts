import { array, assert, constantFrom, integer, property, subarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Instance } from '../instance/instance.ts'
import { solve } from '../solving/solve.ts'
import { attempt } from '../testing/attempt.ts'
import { listing, runs, shuffled, smallInstance } from '../testing/small-instances.ts'
import { MatchingRefusal } from '../problem/matching-refusal.ts'
import { arrangeTeams, type TeamsResult } from './arrange-teams.ts'
import { checkTeams } from './check-teams.ts'
import type { TeamProblem } from './team-problem.ts'

const names = ['design', 'sales', 'code', 'law']
const skillLists = array(subarray(names), { minLength: 4, maxLength: 4 })
const needLists = array(
  subarray(names).chain((own) =>
    array(constantFrom(0, 700, 5000, 10_000), { minLength: own.length, maxLength: own.length }).map(
      (points) => own.map((skill, at) => ({ skill, points: points[at]! })),
    ),
  ),
  { minLength: 4, maxLength: 4 },
)

const problemOf = (instance: Instance, skills: string[][], needs: TeamProblem['needs']): TeamProblem => ({
  instance,
  skills: skills.slice(0, instance.menteeIds.length),
  needs: needs.slice(0, instance.mentorIds.length),
})

function arranged(problem: TeamProblem): TeamsResult | null {
  const found = attempt(() => arrangeTeams(problem, { seed: 'teams' }))
  return found instanceof MatchingRefusal ? null : found
}

describe('teams', () => {
  it('serve as many as possible, keep every rule, and the best of all lies between their worth and the bound', () => {
    let [optimal, all] = [0, 0]
    assert(
      property(smallInstance(), skillLists, needLists, (instance, skills, needs) => {
        const problem = problemOf(instance, skills, needs)
        const best = bruteTeams(problem)
        const result = arranged(problem)
        expect(result === null).toBe(best === null)
        if (result === null || best === null) return
        expect(checkTeams(problem, result)).toEqual({ sound: true, gap: result.bound - result.total })
        expect(result.served).toBe(best.served)
        expect(result.total).toBeLessThanOrEqual(best.total)
        expect(result.bound).toBeGreaterThanOrEqual(best.total)
        all++
        if (result.total === best.total) optimal++
      }),
      runs(2000),
    )
    // Small teams are nearly always the best there can be: a search that stopped looking would show here.
    expect(optimal / all).toBeGreaterThan(0.99)
  })

  it('that need no skill are an optimum, and their bound says so', () => {
    assert(
      property(smallInstance(), (instance) => {
        const problem = problemOf(instance, [[], [], [], []], [[], [], [], []])
        const result = arranged(problem)
        if (result === null) return
        expect(result.bound).toBe(result.total)
        expect(result.total).toBe(solve(instance, { goal: 'best-fit', seed: 'teams' }).total)
      }),
      runs(500),
    )
  })

  it('are the same however people are listed', () => {
    assert(
      property(smallInstance(), skillLists, needLists, (instance, skills, needs) => {
        const problem = problemOf(instance, skills, needs)
        const other = {
          instance: shuffled(instance),
          skills: problem.skills.toReversed(),
          needs: problem.needs.toReversed(),
        }
        expect(arranged(other)?.pairs).toEqual(arranged(problem)?.pairs)
      }),
      runs(500),
    )
  })

  it('are refused with another total, fit or bound, a pair less, or a price out of range', () => {
    assert(
      property(
        smallInstance(),
        skillLists,
        needLists,
        integer({ min: 1, max: 9 }),
        (instance, skills, needs, by) => {
          const problem = problemOf(instance, skills, needs)
          const result = arranged(problem)
          if (result === null) return
          const { certificate } = result
          const changed: TeamsResult[] = [
            { ...result, total: result.total + by },
            { ...result, bound: result.bound - by },
            { ...result, fit: result.fit + by, total: result.total + by },
            { ...result, served: result.served + by },
            { ...result, certificate: { ...certificate, lambda: certificate.lambda + 0.5 } },
            { ...result, certificate: { ...certificate, skillPrices: [...certificate.skillPrices, []] } },
          ]
          // A pair that is worth nothing may be left out where its mentee has another.
          const worth = result.pairs.find(({ score }) => score > 0)
          if (worth) changed.push({ ...result, pairs: result.pairs.filter((pair) => pair !== worth) })
          for (const one of changed) expect(checkTeams(problem, one).sound).toBe(false)
        },
      ),
      runs(500),
    )
  })
})

/** By trying every choice of pairs. */
function bruteTeams({ instance, skills, needs }: TeamProblem): { served: number; total: number } | null {
  const { mentees, mentors, arcs, locks } = listing(instance)
  const isLocked = arcs.map((arc) =>
    locks.some(({ menteeId, mentorId }) => menteeId === arc.menteeId && mentorId === arc.mentorId),
  )
  let best: { served: number; total: number } | null = null
  for (let choice = 0; choice < 1 << arcs.length; choice++) {
    const chosen = arcs.filter((_, at) => (choice >> at) & 1)
    if (isLocked.some((locked, at) => locked && !((choice >> at) & 1))) continue
    const count = (id: string) =>
      chosen.filter(({ menteeId, mentorId }) => menteeId === id || mentorId === id).length
    if (mentees.some(({ id, wants }) => count(id) > wants)) continue
    if (mentors.some(({ id, min, max }) => count(id) < min || count(id) > max)) continue
    const served = new Set(chosen.map(({ menteeId }) => menteeId)).size
    let total = chosen.reduce((sum, { score }) => sum + score, 0)
    mentors.forEach(({ id }, mentor) => {
      const team = chosen.filter(({ mentorId }) => mentorId === id).map(({ menteeId }) => menteeId)
      const brought = new Set(mentees.flatMap((mentee, at) => (team.includes(mentee.id) ? skills[at]! : [])))
      for (const { skill, points } of needs[mentor]!) if (brought.has(skill)) total += points
    })
    if (best === null || served > best.served || (served === best.served && total > best.total)) {
      best = { served, total }
    }
  }
  return best
}
