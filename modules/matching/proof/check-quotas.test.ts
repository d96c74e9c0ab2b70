import { beforeAll, describe, expect, it } from 'vitest'
import { examplePolicy } from '../examples.ts'
import { acrossSites, cohortOfTwoSites, matchedUnder } from '../quotas/testing/cohort-of-two-sites.ts'
import { matchedOf } from '../testing/in-words.ts'
import { checkProof } from './check-proof.ts'
import { digestOf } from './digest.ts'
import { makeProof } from './make-proof.ts'
import type { ProofFile } from './proof-file.ts'

const quotas = [acrossSites(60)]
const cohort = cohortOfTwoSites()
const policy = examplePolicy({ quotas })

describe.each([
  { kind: 'with its scores in it', mostPairs: undefined },
  { kind: 'with digests of its scores', mostPairs: 3 },
])('the file of pairs under a quota that binds, $kind', ({ mostPairs }) => {
  let file: ProofFile
  beforeAll(async () => {
    file = throughDisk(await makeProof(await matchedUnder(quotas), mostPairs))
  })

  it('claims no proof, and what it counts is counted again', async () => {
    expect(await checkProof(file, { cohort, policy })).toMatchObject({
      proven: false,
      counted: true,
      pairs: 3,
      served: 3,
      within: { served: 0, total: 0 },
      quotas: [{ ...quotas[0], pairsHaving: 2 }],
    })
    expect(file.proof).not.toHaveProperty('prices')
    expect(file.proof).not.toHaveProperty('lambda')
  })

  const becauseOf = async (given: ProofFile, source = { cohort, policy }) => {
    const verdict = await checkProof(given, source)
    return 'because' in verdict ? verdict.because : 'accepted'
  }

  it('is refused with another policy or other people', async () => {
    expect(await becauseOf(file, { cohort, policy: { ...policy, quotas: [acrossSites(59)] } })).toBe(
      'quotas-differ',
    )
    const moved = cohort.members.map((one) =>
      one.id === 'yann' ? { ...one, profile: { ...one.profile, site: 'Rennes' } } : one,
    )
    expect(await becauseOf(file, { cohort: { ...cohort, members: moved }, policy })).toBe('shares-differ')
  })

  it('is refused with figures, pairs or shares that do not hold, even signed again', async () => {
    const signed = async (change: Partial<ProofFile>) => becauseOf(await signedAgain({ ...file, ...change }))
    const { proof } = file
    const under = file.underQuotas!
    expect(await signed({ proof: { ...proof, total: Number(proof['total']) + 1 } })).toBe('wrong-figures')
    expect(await signed({ proof: { ...proof, served: 2 } })).toBe('wrong-figures')
    expect(await signed({ underQuotas: { ...under, having: [[0]] } })).toBe('shares-differ')
    expect(await signed({ underQuotas: { ...under, having: [] } })).toBe('shares-differ')
  })
})

describe('without the people', () => {
  let file: ProofFile
  beforeAll(async () => {
    file = throughDisk(await makeProof(await matchedUnder(quotas)))
  })
  const signed = async (change: Partial<ProofFile>) => checkProof(await signedAgain({ ...file, ...change }))

  it('a share too small breaks its quota, and one of no pair is no share', async () => {
    const under = file.underQuotas!
    expect(await signed({ underQuotas: { ...under, having: [[0]] } })).toMatchObject({
      because: 'quota-broken',
    })
    for (const having of [[], [[0, 0]], [[0, 1, 7]]])
      expect(await signed({ underQuotas: { ...under, having } })).toMatchObject({ because: 'not-a-proof' })
  })

  it('a claim of proof is looked for, and not found', async () => {
    const claimed = await signed({ underQuotas: { ...file.underQuotas!, within: null } })
    expect(claimed).toMatchObject({ proven: false, because: 'not-a-proof' })
  })

  it('quotas that a certificate backs are proven as well as counted', async () => {
    const kept = await matchedUnder([acrossSites(50, { answers: 'same' })])
    const verdict = await checkProof(throughDisk(await makeProof(kept)))
    expect(verdict).toMatchObject({ proven: true, quotas: [{ pairsHaving: 3 }] })
  })

  it('a file made before there were quotas is still proven', async () => {
    const { policy: asked, ...rest } = throughDisk(await makeProof(matchedOf()))
    const { quotas: _, ...older } = asked
    const proof = await signedAgain({ ...rest, policy: older } as ProofFile)
    expect(proof).not.toHaveProperty('underQuotas')
    expect(await checkProof(proof)).toMatchObject({ proven: true, quotas: [] })
  })
})

function throughDisk(file: ProofFile): ProofFile {
  return JSON.parse(JSON.stringify(file))
}

async function signedAgain({ digest: _, ...file }: ProofFile): Promise<ProofFile> {
  return { ...file, digest: await digestOf(file) }
}
