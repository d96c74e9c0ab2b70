import { describe, expect, it } from 'vitest'
import { exampleCohort, examplePolicy } from '../../examples.ts'
import { match, type PairIds } from '../../rules.ts'
import { asPublished } from './as-published.ts'

const weekOf = '2026-11-23T09:00:00.000Z'

async function pairsOf(
  pairs: readonly PairIds[],
  change: Partial<ReturnType<typeof examplePolicy>> = {},
): Promise<PairIds[]> {
  const { cohort, policy } = asPublished(exampleCohort(), { ...examplePolicy(), ...change }, pairs)
  const outcome = await match(cohort, policy, { weekOf })
  if ('refusal' in outcome) throw new Error(`refused: ${outcome.refusal.code}`)
  return outcome.matched.result.pairs.map(({ menteeId, mentorId }) => ({ menteeId, mentorId }))
}

const published = exampleCohort()
  .members.filter(({ role }) => role === 'mentee')
  .slice(0, 2)
  .map(({ id }) => ({
    menteeId: id,
    mentorId: exampleCohort().members.findLast(({ role }) => role === 'mentor')!.id,
  }))
const inOrder = (pairs: readonly PairIds[]) =>
  pairs.toSorted((one, other) => one.menteeId.localeCompare(other.menteeId))

describe('published pairs', () => {
  it('come out as they were published, whatever would be better today', async () => {
    expect(inOrder(await pairsOf(published))).toEqual(inOrder(published))
  })

  it('stay when one of them is to be avoided by now', async () => {
    expect(inOrder(await pairsOf(published, { avoided: [published[0]!] }))).toEqual(inOrder(published))
  })

  it('leave out somebody who is no longer there', async () => {
    const gone = { menteeId: 'gone', mentorId: published[0]!.mentorId }
    expect(inOrder(await pairsOf([...published, gone]))).toEqual(inOrder(published))
  })
})
