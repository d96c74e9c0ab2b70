import { describe, expect, it } from 'vitest'
import { exampleCohort, examplePolicy } from '../../examples.ts'
import { acrossSites, cohortOfTwoSites } from '../../quotas/testing/cohort-of-two-sites.ts'
import { ourTemplate, startingPolicy, type Policy } from '../../rules.ts'
import { answerSolve, emptyMemory } from './answer-solve.ts'
import type { Solved } from './solve-protocol.ts'

const weekOf = '2026-11-23T09:00:00.000Z'

async function opened(policy: Policy = examplePolicy()) {
  const memory = emptyMemory()
  const solved = await answerSolve(memory, 'match', { cohort: exampleCohort(), policy, weekOf })
  return { memory, solved }
}

function pictureIn(solved: Solved) {
  if ('refusal' in solved) throw new Error(`refused: ${solved.refusal.code}`)
  return solved.picture
}

describe('what the worker answers', () => {
  it('draws each pair with points that add up to its score', async () => {
    const { pairs, criteria } = pictureIn((await opened()).solved)
    expect(pairs).toHaveLength(3)
    for (const { points, missing, score } of pairs) {
      expect([points.length, missing.length]).toEqual([criteria.length, criteria.length])
      expect(Math.round(points.reduce((sum, one) => sum + one, 0))).toBe(score)
    }
  })

  it('gives the same score in the list and in the explanation', async () => {
    const { memory, solved } = await opened()
    for (const { menteeId, mentorId, score } of pictureIn(solved).pairs) {
      const { score: explained } = await answerSolve(memory, 'explain', { pair: { menteeId, mentorId } })
      expect(explained.score).toBe(score)
    }
  })

  it('puts pairs to check first, then goes from the weakest to the strongest', async () => {
    const { pairs } = pictureIn((await opened()).solved)
    const others = pairs.filter(({ checks }) => checks.length === 0)
    expect(pairs.slice(pairs.length - others.length)).toEqual(others)
    expect(others.map(({ score }) => score)).toEqual(
      others.map(({ score }) => score).toSorted((a, b) => a - b),
    )
  })

  it('solves other weights as a cohort opened with them', async () => {
    const { memory } = await opened()
    const start = examplePolicy()
    const policy = { ...start, criteria: start.criteria.map((one) => ({ ...one, weight: 100 - one.weight })) }
    const moved = await answerSolve(memory, 'rematch', { policy })
    expect(pictureIn(moved)).toEqual(pictureIn((await opened(policy)).solved))
  })

  it('says how far it is, from the comparing to the end', async () => {
    const steps: string[] = []
    const ask = { cohort: exampleCohort(), policy: examplePolicy(), weekOf }
    await answerSolve(emptyMemory(), 'match', ask, ({ step, done, of }) => {
      expect(done).toBeLessThanOrEqual(of)
      steps.push(step)
    })
    expect(steps[0]).toBe('scoring')
    expect(steps.at(-1)).not.toBe('scoring')
  })

  it('says a refusal, and is back at the next policy', async () => {
    const { memory, solved } = await opened()
    const start = examplePolicy()
    const nothing = { ...start, criteria: start.criteria.map((one) => ({ ...one, weight: 0 })) }
    expect(await answerSolve(memory, 'rematch', { policy: nothing })).toMatchObject({
      refusal: { code: 'no-weight' },
    })
    expect(await answerSolve(memory, 'rematch', { policy: start })).toEqual(solved)
  })

  it('solves a cohort that was refused when it was opened', async () => {
    const start = examplePolicy()
    const nothing = { ...start, criteria: start.criteria.map((one) => ({ ...one, weight: 0 })) }
    const { memory, solved } = await opened(nothing)
    expect('refusal' in solved).toBe(true)
    expect(pictureIn(await answerSolve(memory, 'rematch', { policy: start })).pairs).toHaveLength(3)
  })

  it('has the certificate checked, and believes no other total', async () => {
    const { memory } = await opened()
    expect(await answerSolve(memory, 'verify', { version: 1 })).toEqual({ proven: true })
    const matched = memory.matched!
    memory.matched = { ...matched, result: { ...matched.result, total: matched.result.total + 1 } }
    expect(await answerSolve(memory, 'verify', { version: 1 })).toMatchObject({ proven: false })
  })

  it('holds a quota, says how far it is, what is reached, and that nothing proves the rest', async () => {
    const memory = emptyMemory()
    const policy = examplePolicy({ quotas: [acrossSites(60)] })
    const steps: string[] = []
    const ask = { cohort: cohortOfTwoSites(), policy, weekOf }
    const solved = await answerSolve(memory, 'match', ask, ({ step }) => void steps.push(step))
    expect(steps.filter((step) => step === 'quotas')).toHaveLength(2)
    expect(pictureIn(solved).shares).toEqual([{ quota: acrossSites(60), pairsHaving: 2, pairs: 3 }])
    expect(await answerSolve(memory, 'verify', { version: 1 })).toEqual({
      proven: false,
      because: null,
      within: { served: 0, total: 0 },
    })
  })

  it('leaves no pairs of a cohort that another has replaced meanwhile', async () => {
    const memory = emptyMemory()
    const policy = examplePolicy({ quotas: [acrossSites(60)] })
    const first = answerSolve(memory, 'match', { cohort: cohortOfTwoSites(), policy, weekOf })
    const second = answerSolve(memory, 'match', { cohort: exampleCohort(), policy: examplePolicy(), weekOf })
    await expect(first).rejects.toThrow('Another cohort')
    expect(pictureIn(await second).shares).toEqual([])
    expect(memory.matched!.policy.quotas).toEqual([])
  })

  it('takes a cohort in parts, and says what it starts from', async () => {
    const memory = emptyMemory()
    const { members, ...rest } = exampleCohort()
    await answerSolve(memory, 'cohort', { cohort: { ...rest, members: members.slice(0, 2) } })
    await answerSolve(memory, 'members', { members: members.slice(2) })
    expect(await answerSolve(memory, 'start', {})).toEqual(startingPolicy(exampleCohort(), ourTemplate))
    const policy = examplePolicy()
    const solved = await answerSolve(memory, 'match', { policy, weekOf })
    expect(solved).toEqual((await opened(policy)).solved)
  })

  it('refuses to answer before it was given a cohort', async () => {
    await expect(answerSolve(emptyMemory(), 'unmatched', {})).rejects.toThrow('before')
  })
})
