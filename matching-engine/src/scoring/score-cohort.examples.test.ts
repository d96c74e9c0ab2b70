import { describe, expect, it } from 'vitest'
import { breakdown } from './breakdown.ts'
import type { Criterion } from '../problem/criterion.ts'
import { reweigh } from './reweigh.ts'
import { scoreCohort } from './score-cohort.ts'
import { SolvingCancelled, type Progress } from '../solving/watch.ts'
import { needs, seniority, smallProblem } from '../testing/small-problem.ts'

describe('a missing answer', () => {
  const scored = scoreCohort(smallProblem())

  it('counts for the mean of the pairs that have both', () => {
    // Needs: ada-mia 4/9, ada-noe 5/9, bob-mia 0, bob-noe 1.
    const { criteria } = breakdown(scored, 'ada', 'oli')
    expect(criteria[0]).toMatchObject({ value: 5000, missing: 'mentor', detail: null })
  })

  it('is shown as a range of the score', () => {
    const { score, range } = breakdown(scored, 'ada', 'oli')
    expect({ score, range }).toEqual({ score: 6250, range: [2500, 10_000] })
    expect(breakdown(scored, 'ada', 'mia').range).toEqual([5833, 5833])
  })

  it('may count for the mean of an earlier run', () => {
    const again = scoreCohort(smallProblem({ means: { needs: 1000 } }))
    expect(breakdown(again, 'ada', 'oli').criteria[0]?.value).toBe(1000)
  })
})

describe('who waits for the scores', () => {
  it('is told how far they are, and that they are made', () => {
    const seen: Progress[] = []
    scoreCohort(smallProblem(), { onProgress: (one) => seen.push(one) })
    const { done, of } = seen.at(-1)!
    expect(seen.map(({ step }) => step)).toEqual(seen.map(() => 'scoring'))
    expect(done).toBe(of)
  })

  it('ends them by waiting no longer', () => {
    expect(() => scoreCohort(smallProblem(), { isCancelled: () => true })).toThrow(SolvingCancelled)
  })
})

describe('a criterion that nobody answered', () => {
  const silent: Criterion = { ...needs, id: 'silent', weight: 100, mentees: [null, []] }
  it('is dropped, and said to be', () => {
    const scored = scoreCohort(smallProblem({ criteria: [silent, needs, seniority] }))
    const without = scoreCohort(smallProblem())
    expect(scored.instance.score).toEqual(without.instance.score)
    expect(breakdown(scored, 'ada', 'mia').criteria[0]).toMatchObject({
      points: 0,
      maximum: 0,
      dropped: true,
    })
  })

  it('leaves every score at 0 when it is the only one', () => {
    const scored = scoreCohort(smallProblem({ criteria: [silent] }))
    expect([...scored.instance.score]).toEqual([0, 0, 0, 0, 0, 0])
  })
})

it('the points of a pair are told by criterion', () => {
  const { criteria } = breakdown(scoreCohort(smallProblem()), 'bob', 'noe')
  expect(criteria.map(({ id, points, maximum }) => ({ id, points, maximum }))).toEqual([
    { id: 'needs', points: 7500, maximum: 7500 },
    { id: 'seniority', points: 2500, maximum: 2500 },
  ])
})

it('reweighing gives the scores of a cohort scored with those weights', () => {
  const other = smallProblem({
    criteria: [
      { ...needs, weight: 1 },
      { ...seniority, weight: 7 },
    ],
  })
  const again = reweigh(scoreCohort(smallProblem()), { needs: 1, seniority: 7 })
  expect(again.instance.score).toEqual(scoreCohort(other).instance.score)
  expect(breakdown(again, 'ada', 'mia')).toEqual(breakdown(scoreCohort(other), 'ada', 'mia'))
})

it('a scored cohort survives a structured clone', () => {
  const scored = scoreCohort(smallProblem())
  expect(breakdown(structuredClone(scored), 'ada', 'mia')).toEqual(breakdown(scored, 'ada', 'mia'))
})
