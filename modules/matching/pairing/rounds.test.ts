import { checkCertificate, type Result } from 'matching-engine'
import { describe, expect, it } from 'vitest'
import { exampleCohort, examplePolicy, exampleWeek } from '../examples.ts'
import type { Cohort, Standing } from '../cohort/cohort.ts'
import type { Policy } from '../policy/policy.ts'
import { match } from './match.ts'

const pair = (menteeId: string, mentorId: string) => ({ menteeId, mentorId })
const round = async (
  standing: Partial<Standing>,
  policy: Policy = examplePolicy(),
  capacities: Record<string, number> = {},
) => {
  const cohort: Cohort = { ...exampleCohort(), standing: { living: [], former: [], ...standing } }
  const members = cohort.members.map((member) => ({
    ...member,
    capacity: capacities[member.id] ?? member.capacity,
  }))
  return match({ ...cohort, members }, policy, { weekOf: exampleWeek })
}
const matched = async (...given: Parameters<typeof round>) => {
  const outcome = await round(...given)
  if ('refusal' in outcome) throw new Error(outcome.refusal.code)
  return outcome.matched
}
const pairsOf = async (...given: Parameters<typeof round>) =>
  (await matched(...given)).result.pairs.map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`)

describe('a next round', () => {
  it('moves no living pair, however much better the whole would be, and proves the rest', async () => {
    const before = await pairsOf({})
    const worst = pair('nadia', 'hugo')
    expect(before).not.toContain('nadia hugo')
    const { result, scored } = await matched({ living: [worst] })
    expect(result.pairs).toHaveLength(3)
    expect(result.pairs.map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`)).toContain('nadia hugo')
    expect(checkCertificate(scored.instance, result as Result).proven).toBe(true)
  })

  it('never makes a former pair again, whatever it would be worth', async () => {
    const [first] = await pairsOf({})
    const [menteeId, mentorId] = first!.split(' ')
    const after = await pairsOf({ former: [pair(menteeId!, mentorId!)] })
    expect(after).not.toContain(first)
    expect(after).toHaveLength(3)
  })

  it('keeps a living pair that today’s vetoes would forbid, and pairs nobody with its two', async () => {
    const avoided = examplePolicy({ avoided: [{ ...pair('nadia', 'claire'), note: '' }] })
    expect(await pairsOf({ living: [pair('nadia', 'claire')] }, avoided)).toContain('nadia claire')
    const forbidding = examplePolicy({
      vetoes: [{ id: 'near', kind: 'too-far', on: true, maximumKm: 50 }],
    })
    // Nadia is in Rennes and Marc in Nantes: their pair lives on, out of the engine's sight.
    const pairs = await pairsOf({ living: [pair('nadia', 'marc')] }, forbidding)
    expect(pairs.filter((one) => one.includes('nadia') || one.includes('marc'))).toEqual([])
    expect(pairs).toHaveLength(2)
  })

  it('leaves to a mentor whose places have become fewer the pairs that they have, and gives no new one', async () => {
    const living = [pair('nadia', 'claire'), pair('lea', 'claire')]
    const pairs = await pairsOf({ living }, examplePolicy(), { claire: 1 })
    expect(pairs.filter((one) => one.endsWith('claire'))).toHaveLength(2)
    expect(pairs).toHaveLength(3)
  })

  it('is refused where everybody of a side has their pairs', async () => {
    const living = [pair('nadia', 'claire'), pair('lea', 'marc'), pair('yann', 'odile')]
    expect(await round({ living })).toMatchObject({ refusal: { code: 'nobody-free' } })
    expect(await round({ living: living.slice(1) })).not.toHaveProperty('refusal')
  })
})
