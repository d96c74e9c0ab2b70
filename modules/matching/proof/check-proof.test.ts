import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { exampleCohort } from '../examples.ts'
import { matchedOf } from '../testing/in-words.ts'
import { checkProof } from './check-proof.ts'
import { digestOf } from './digest.ts'
import { engineVersion } from './engine-version.ts'
import { makeProof } from './make-proof.ts'
import type { ProofFile } from './proof-file.ts'

describe('a proof file', () => {
  let file: ProofFile
  beforeAll(async () => {
    const pairs = [{ menteePersonId: 'person-yann', mentorPersonId: 'person-hugo' }]
    const locks = [{ menteeId: 'lea', mentorId: 'marc', note: 'They asked for it.' }]
    const vetoes = [{ id: 'former-pair', kind: 'former-pair', on: true, pairs } as const]
    file = throughDisk(await makeProof(matchedOf({ policy: { vetoes, locks } })))
  })

  it('is accepted as it was made, whatever the order of its keys', async () => {
    expect(await checkProof(file)).toMatchObject({ proven: true, pairs: 3, served: 3 })
    const reversed = Object.fromEntries(Object.entries(file).toReversed())
    expect(await checkProof(reversed)).toMatchObject({ proven: true })
  })

  it('names nobody', () => {
    const text = JSON.stringify(file)
    for (const { id, personId, name } of exampleCohort().members) {
      expect(text).not.toContain(`"${id}"`)
      expect(text).not.toContain(personId)
      expect(text).not.toContain(name)
    }
    expect(text).not.toContain('They asked for it')
  })

  it('is refused when any single number of it is changed', async () => {
    const places = numbersIn(file)
    expect(places.length).toBeGreaterThan(80)
    const verdicts = await Promise.all(places.map((path) => checkProof(changedAt(file, path))))
    expect(verdicts.filter(({ proven }) => proven)).toEqual([])
  })

  it('is refused with another total even where its digest was made again', async () => {
    const proof = { ...file.proof, total: Number(file.proof['total']) + 1 }
    expect(await checkProof(await signedAgain({ ...file, proof }))).toEqual({
      proven: false,
      because: 'wrong-figures',
    })
  })

  it('is refused with another goal than the one that was asked', async () => {
    const policy = { ...file.policy, goal: 'nobody-left-out' as const }
    expect(await checkProof(await signedAgain({ ...file, policy }))).toMatchObject({
      because: 'goal-differs',
    })
  })

  it('is refused when something was added to it', async () => {
    expect(await checkProof({ ...file, comment: 'trust me' })).toMatchObject({ because: 'not-a-proof' })
    const proof = { ...file.proof, note: 1 }
    expect(await checkProof({ ...file, proof })).toMatchObject({ because: 'digest-differs' })
  })

  it.each([null, 12, 'proof', [], {}, { format: 'binome-matching-proof' }])('is not %j', async (json) => {
    expect(await checkProof(json)).toMatchObject({ proven: false, because: 'not-a-proof' })
  })

  it('records the version of the engine that made it', () => {
    const { version } = JSON.parse(
      readFileSync(new URL('../../../matching-engine/package.json', import.meta.url), 'utf8'),
    )
    expect(engineVersion).toBe(version)
    expect(file.engineVersion).toBe(version)
  })
})

function throughDisk(file: ProofFile): ProofFile {
  return JSON.parse(JSON.stringify(file))
}

async function signedAgain({ digest: _, ...signed }: ProofFile): Promise<ProofFile> {
  return { ...signed, digest: await digestOf(signed) }
}

type Path = readonly (string | number)[]

function numbersIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'number') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, [...path, key]))
}

function changedAt(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return Number(value) + 1
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >
  copy[key] = changedAt(copy[key], rest)
  return copy
}
