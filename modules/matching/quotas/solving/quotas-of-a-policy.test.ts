import { describe, expect, it } from 'vitest'
import { examplePolicy } from '../../examples.ts'
import { rematch } from '../../pairing/match.ts'
import { Policy } from '../../policy/policy.ts'
import { readPolicy } from '../../policy/read-policy.ts'
import { checksOf } from '../../reasons/checks/checks.ts'
import { unmatchedWhy } from '../../reasons/unmatched-why.ts'
import { whatIf } from '../../reasons/what-if/what-if.ts'
import { whoElse } from '../../reasons/what-if/who-else.ts'
import { inWords } from '../../testing/in-words.ts'
import { verify } from '../../proof/verify.ts'
import { bestInWords } from '../words/best-in-words.ts'
import { shareInWords } from '../words/share-in-words.ts'
import { acrossSites, cohortOfTwoSites, matchedUnder } from '../testing/cohort-of-two-sites.ts'

describe('a policy', () => {
  it('kept before there were quotas is read as one without', async () => {
    const { quotas: _, ...older } = examplePolicy()
    expect(Policy.parse(older).quotas).toEqual([])
    expect(await readPolicy(older)).toMatchObject({ policy: { quotas: [] } })
  })

  it.each([-1, 101, 33.3, '30', null])(
    'does not take %s as the share of a quota, and says so',
    async (percent) => {
      const json = { ...examplePolicy(), quotas: [acrossSites(30), { ...acrossSites(30), percent }] }
      const place = 'quotas.1.percent'
      expect(await readPolicy(json)).toEqual({
        faults: [{ key: 'policyFaults.quota-percent', values: { place } }],
      })
    },
  )
})

describe('a quota that the best arrangement keeps by itself', () => {
  it('leaves its certificate, and says what is reached', async () => {
    const quota = acrossSites(70, { answers: 'same' })
    const [free, held] = await Promise.all([matchedUnder([]), matchedUnder([quota])])
    expect(held.result).toEqual(free.result)
    expect(held.shares).toMatchObject([{ pairsHaving: 3, pairs: 3, kept: true }])
    expect(verify(held)).toEqual({ proven: true })
    expect(inWords(shareInWords(held.cohort, quota, held.shares[0]!), 'en')).toBe(
      '100% of pairs on one site (3 of 3); you asked for at least 70%.',
    )
  })

  it('still tells what a wish changes, unless that would break it', async () => {
    const held = await matchedUnder([acrossSites(30, { bound: 'at-most' })])
    const within = whatIf(held, 'together', { menteeId: 'yann', mentorId: 'marc' })
    const across = whatIf(held, 'together', { menteeId: 'nadia', mentorId: 'marc' })
    expect(within).toMatchObject({ possible: true })
    expect(across).toMatchObject({ possible: false, isUntold: true })
    if (across.possible) throw new Error('untold')
    expect(inWords(across.why[0]!, 'en')).toContain('A quota would then weigh on the arrangement')
  })
})

describe('a quota that binds', () => {
  const quota = acrossSites(60)

  it('moves pairs, and is said to be held in both languages', async () => {
    const { result, shares, cohort } = await matchedUnder([quota])
    expect(result.certificate).toBeNull()
    expect(shares).toMatchObject([{ pairsHaving: 2, pairs: 3, kept: true }])
    const said = shareInWords(cohort, quota, shares[0]!)
    expect(inWords(said, 'fr')).toBe(
      '67\u202f% des binômes entre deux sites (2 sur 3)\u202f; vous demandez au moins 60\u202f%.',
    )
    expect(inWords(said, 'en')).toBe('67% of pairs across two sites (2 of 3); you asked for at least 60%.')
  })

  it('has no proof, and only what can be counted is said to be checked', async () => {
    const matched = await matchedUnder([quota])
    expect(verify(matched)).toEqual({ proven: false, because: null, within: { served: 0, total: 0 } })
    const { result } = matched
    const changed = (change: object) =>
      verify({ ...matched, result: { ...result, ...change } as typeof result })
    expect(changed({ total: result.total + 1 })).toEqual({ proven: false, because: 'wrong-figures' })
    expect(changed({ served: 2 })).toEqual({ proven: false, because: 'wrong-figures' })
    expect(changed({ pairs: [...result.pairs, result.pairs[0]!] })).toMatchObject({
      because: 'pair-repeated',
    })
    const free = await matchedUnder([])
    expect(
      verify({ ...matched, result: { ...result, ...free.result, certificate: null } as typeof result }),
    ).toEqual({
      proven: false,
      because: 'quota-broken',
    })
  })

  it('says of the best what HiGHS said, and no more', () => {
    const words = (served: number, total: number) => inWords(bestInWords({ served, total }), 'en')
    expect(words(0, 0)).toBe(
      'According to the solver HiGHS, no arrangement that holds these quotas does better.',
    )
    expect(words(0, 1250)).toBe(
      'Better may exist: according to the solver HiGHS, at most 12.5 more points in all.',
    )
    expect(words(2, 40)).toBe(
      'Better may exist: according to the solver HiGHS, at most 2 more people with a pair.',
    )
  })

  it('leaves no price: a wish is said to be untold, nobody to suit just as well, and the nearest go by score', async () => {
    const matched = await matchedUnder([quota])
    const wish = whatIf(matched, 'together', { menteeId: 'yann', mentorId: 'marc' })
    expect(wish).toMatchObject({ possible: false, isUntold: true })
    const kinds = matched.result.pairs.flatMap((pair) => checksOf(matched, pair).map(({ kind }) => kind))
    expect(kinds).not.toContain('near-tie')
    const near = whoElse(matched, 'nadia', 9)
    expect(near).toHaveLength(3)
    expect(near.map(({ score }) => score)).toEqual(near.map(({ score }) => score).toSorted((a, b) => b - a))
    expect(whoElse(matched, 'marc', 9).map(({ memberId }) => memberId)).not.toContain(
      matched.result.pairs.find(({ mentorId }) => mentorId === 'marc')?.menteeId,
    )
  })

  it('may leave somebody without a pair, who is told that it is for the quota', async () => {
    // Only Nadia can be across with one of Nantes, and Claire with one other: the third pair is left out.
    const matched = await matchedUnder([acrossSites(100)])
    expect(matched.result.served).toBe(2)
    const [first] = unmatchedWhy(matched)
    expect(first).toMatchObject({ code: 'quota-binds' })
    expect(inWords(first!.why, 'en')).toBe('To hold the quotas, one person fewer has a pair.')
  })

  it('goes away again with the quota, without anything being scored anew', async () => {
    const matched = await matchedUnder([quota])
    const again = await rematch(matched, { ...matched.policy, quotas: [] })
    const free = await matchedUnder([])
    if ('refusal' in again) throw new Error(again.refusal.code)
    expect(again.matched.result).toEqual(free.result)
    expect(again.matched.scored.criteria[0]!.values).toBe(matched.scored.criteria[0]!.values)
  })

  it('keeps its locks', async () => {
    const locks = [{ menteeId: 'nadia', mentorId: 'claire' }]
    const { result, shares } = await matchedUnder([acrossSites(50, { bound: 'at-most' })], { locks })
    expect(result.pairs.some(({ menteeId, mentorId }) => menteeId === 'nadia' && mentorId === 'claire')).toBe(
      true,
    )
    expect(shares[0]!.kept).toBe(true)
    expect(cohortOfTwoSites().members).toHaveLength(7)
  })
})
