import { describe, expect, it } from 'vitest'
import { exampleCohort, member } from '../examples.ts'
import { matchingGoals } from '../policy/matching-goals.ts'
import type { MatchingGoal, Policy } from '../policy/policy.ts'
import { checkProof } from '../proof/check-proof.ts'
import { makeProof } from '../proof/make-proof.ts'
import { checksOf } from '../reasons/checks/checks.ts'
import { whatIf } from '../reasons/what-if/what-if.ts'
import { inWords, matchedOf } from '../testing/in-words.ts'

describe('goals', () => {
  it.each(matchingGoals)('%s goes into a proof file that holds', async (goal) => {
    const file: unknown = JSON.parse(JSON.stringify(await makeProof(matched(goal))))
    expect(await checkProof(file)).toMatchObject({ proven: true, goal, served: 4 })
  })

  it('even loads share out what the best fit heaps on one mentor', () => {
    expect(loads('best-fit')).toEqual([1, 3])
    expect(loads('fairest')).toEqual([2, 2])
  })

  it('a wish that makes loads less even says so before any points', () => {
    const locks = ['lea', 'ines'].map((menteeId) => ({ menteeId, mentorId: 'marc' }))
    const wish = { menteeId: 'yann', mentorId: 'marc' }
    const even = whatIf(matched('fairest', { locks }), 'together', wish)
    if (!even.possible) throw new Error('Yann and Marc may be together')
    expect(even.change).toMatchObject({ served: 0, squares: 2, total: 2665 })
    expect(inWords(even.whole, 'en')).toBe(
      'The loads become less even: some mentors would have more, others fewer.',
    )
  })

  it('nobody is said to suit just as well where nothing tells what the whole would lose', () => {
    const ties = (goal: MatchingGoal) => {
      const twins = matchedOf({ cohort: withTwin('marc'), policy: { goal } })
      const checks = twins.result.pairs.flatMap((pair) => checksOf(twins, pair))
      return checks.filter(({ kind }) => kind === 'near-tie').length
    }
    expect(ties('best-fit')).toBeGreaterThan(0)
    expect([ties('fairest'), ties('stable')]).toEqual([0, 0])
  })
})

function matched(goal: MatchingGoal, changes: Partial<Policy> = {}) {
  return matchedOf({ cohort: cohortOfTwoMentors(), policy: { ...changes, goal } })
}

function loads(goal: MatchingGoal): number[] {
  const { pairs } = matched(goal).result
  return ['claire', 'marc'].map((id) => pairs.filter(({ mentorId }) => mentorId === id).length)
}

/** Claire and Marc with three places each, for Nadia, Yann, Léa and somebody who answered like Léa. */
function cohortOfTwoMentors() {
  const { members, ...rest } = exampleCohort()
  const lea = members.find(({ id }) => id === 'lea')!
  const kept = members
    .filter(({ id }) => id !== 'odile' && id !== 'hugo')
    .map((one) => (one.role === 'mentor' ? { ...one, capacity: 3 } : one))
  return { ...rest, members: [...kept, member('ines', 'mentee', 'Inès Daoud', { ...lea, personId: 'ines' })] }
}

function withTwin(mentorId: string) {
  const { members, ...rest } = exampleCohort()
  const one = members.find(({ id }) => id === mentorId)!
  return {
    ...rest,
    members: [...members, member('twin', 'mentor', 'Jeanne Alix', { ...one, personId: 'twin' })],
  }
}
