import { beforeAll, describe, expect, it } from 'vitest'
import type { Cohort, Member } from '../cohort/cohort.ts'
import { arrangeFreely } from '../pairing/arrange.ts'
import { exampleCohort, examplePolicy, exampleWeek } from '../examples.ts'
import type { Policy } from '../policy/policy.ts'
import { scoreUnder } from '../pairing/score-under.ts'
import { matchByScores } from '../scores/match-by-scores.ts'
import { matchedOf } from '../testing/in-words.ts'
import { checkProof } from './check-proof.ts'
import { digestOf } from './digest.ts'
import { makeProof } from './make-proof.ts'
import type { ProofFile } from './proof-file.ts'

const pair = (menteeId: string, mentorId: string) => ({ menteeId, mentorId })
const former = [{ menteePersonId: 'person-yann', mentorPersonId: 'person-hugo' }]
const policy = examplePolicy({
  vetoes: [{ id: 'former-pair', kind: 'former-pair', on: true, pairs: former }],
  locks: [{ ...pair('lea', 'marc'), note: 'They asked for it.' }],
})
const cohort = exampleCohort()

describe.each([
  { kind: 'with its scores in it', mostPairs: undefined },
  { kind: 'with digests of its scores', mostPairs: 3 },
])('a proof $kind', ({ mostPairs }) => {
  let file: ProofFile
  beforeAll(async () => {
    file = JSON.parse(JSON.stringify(await makeProof(matchedOf({ cohort, policy }), mostPairs)))
  })
  const because = async (changed: Cohort, given: Policy | null) => {
    const verdict = await checkProof(file, { cohort: changed, policy: given })
    return 'because' in verdict ? verdict.because : 'proven'
  }

  it('is proven with the people and the policy that it was made from', async () => {
    expect(await checkProof(file, { cohort, policy })).toMatchObject({ proven: true, pairs: 3, served: 3 })
    expect(file.apart === null).toBe(mostPairs === undefined)
    expect('score' in file.proof).toBe(mostPairs === undefined)
  })

  it('is proven whatever goal and seed the policy file has: those of the run are in the proof', async () => {
    expect(await because(cohort, { ...policy, goal: 'fairest', seed: 'another' })).toBe('proven')
  })

  const member = (id: string, change: (member: Member) => Partial<Member>): Cohort => ({
    ...cohort,
    members: cohort.members.map((one) => (one.id === id ? { ...one, ...change(one) } : one)),
  })
  it.each<[string, Cohort, Policy | null]>([
    ['people-differ', { ...cohort, members: cohort.members.slice(1) }, policy],
    ['places-differ', member('marc', ({ capacity }) => ({ capacity: capacity + 1 })), policy],
    [
      'scores-differ',
      member('nadia', ({ answers }) => ({ answers: { ...answers, needs: ['fix-prices'] } })),
      policy,
    ],
    ['pairs-differ', cohort, { ...policy, avoided: [pair('nadia', 'hugo')] }],
    ['pairs-differ', cohort, { ...policy, vetoes: policy.vetoes.map((veto) => ({ ...veto, pairs: [] })) }],
    ['locks-differ', cohort, { ...policy, locks: [] }],
    ['vetoes-differ', cohort, { ...policy, vetoes: [] }],
    ['criteria-differ', cohort, { ...policy, criteria: policy.criteria.slice(1) }],
    ['not-matchable', { ...cohort, members: [] }, policy],
    // Without a policy, that of the proof holds; it names no pair.
    ['pairs-differ', cohort, null],
  ])('is refused because %s', async (reason, changed, given) => {
    expect(await because(changed, given)).toBe(reason)
  })

  it('made before people had keys among equals is proven with the same people', async () => {
    const weekOf = exampleWeek
    const scored = scoreUnder(cohort, policy, { weekOf, amongEquals: 'id' })
    if ('refusal' in scored) throw new Error('refused')
    const outcome = arrangeFreely({ cohort, policy, weekOf, ...scored })
    if ('refusal' in outcome) throw new Error('refused')
    const old = JSON.parse(JSON.stringify(await makeProof(outcome.matched, mostPairs)))
    const today = matchedOf({ cohort, policy }).scored.instance.menteeIds
    expect(outcome.matched.scored.instance.menteeIds).not.toEqual(today)
    expect(await checkProof(old, { cohort, policy })).toMatchObject({ proven: true, pairs: 3 })
  })

  it('of people is not proven by scores', async () => {
    const scores = { mentees: [], mentors: [], mentee: [], mentor: [], score: [] }
    expect(await checkProof(file, { scores })).toMatchObject({ because: 'people-needed' })
  })
})

describe('a proof without its scores', () => {
  it('says what it needs where only the file is given', async () => {
    const file = await makeProof(matchedOf({ cohort, policy }), 3)
    expect(await checkProof(file)).toEqual({ proven: false, because: 'people-needed' })
  })

  it('is refused where its digests of scores were changed and the file signed again', async () => {
    const { digest: _, ...signed } = await makeProof(matchedOf({ cohort, policy }), 3)
    const forged = { ...signed, apart: { ...signed.apart!, score: signed.apart!.column } }
    const file = { ...forged, digest: await digestOf(forged) }
    expect(await checkProof(file, { cohort, policy })).toMatchObject({ because: 'scores-differ' })
  })

  it('is refused where a worse arrangement was put in and the file signed again', async () => {
    const { digest: _, ...signed } = await makeProof(matchedOf({ cohort, policy }), 3)
    const chosenArcs = (signed.proof['chosenArcs'] as number[]).slice(1)
    const forged = { ...signed, proof: { ...signed.proof, chosenArcs } }
    const file = { ...forged, digest: await digestOf(forged) }
    expect(await checkProof(file, { cohort, policy })).toMatchObject({ proven: false })
  })
})

describe('a proof of scores made elsewhere', () => {
  const person = (id: string) => ({ id, wants: 1, min: 0, max: 1 })
  const scores = {
    mentees: ['a', 'b'].map(person),
    mentors: ['x', 'y'].map(person),
    mentee: [0, 0, 1],
    mentor: [0, 1, 0],
    score: [9000, 8000, 8500],
  }
  const proof = (mostPairs?: number) => {
    const outcome = matchByScores(scores, { goal: 'best-fit', seed: '' })
    if ('refusal' in outcome) throw new Error(outcome.refusal.code)
    return outcome.matched.proof(mostPairs)
  }

  it('is proven with them, and needs them above the limit only', async () => {
    expect(await checkProof(await proof(2), { scores })).toMatchObject({ proven: true, total: 16_500 })
    expect(await checkProof(await proof(3), { scores })).toMatchObject({ proven: true })
    expect(await checkProof(await proof(3))).toMatchObject({ proven: true })
    expect(await checkProof(await proof(2))).toMatchObject({ because: 'scores-needed' })
    expect(await checkProof(await proof(2), { cohort, policy })).toMatchObject({ because: 'scores-needed' })
  })

  it('is refused with others', async () => {
    const others = { ...scores, score: [9000, 8000, 8499] }
    expect(await checkProof(await proof(2), { scores: others })).toMatchObject({ because: 'scores-differ' })
    const twice = { ...scores, mentor: [0, 0, 0] }
    expect(await checkProof(await proof(2), { scores: twice })).toMatchObject({ because: 'scores-differ' })
    const places = { ...scores, mentors: scores.mentors.map((mentor) => ({ ...mentor, max: 2 })) }
    expect(await checkProof(await proof(2), { scores: places })).toMatchObject({ because: 'places-differ' })
  })
})
