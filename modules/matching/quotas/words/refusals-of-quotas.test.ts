import { describe, expect, it } from 'vitest'
import { inputRefusalCodes } from '../../outcome/outcome.ts'
import type { Policy, Quota } from '../../policy/policy.ts'
import { inWords } from '../../testing/in-words.ts'
import { quotaRefusal } from './quota-refusal.ts'
import { acrossSites, cohortOfTwoSites, outcomeUnder } from '../testing/cohort-of-two-sites.ts'
import { mostPairsUnderQuotas, whyHopeless } from '../arcs/why-hopeless.ts'

const within = (percent: number, changes: Partial<Quota> = {}) =>
  acrossSites(percent, { answers: 'same', ...changes })
const about = (question: string): Quota => acrossSites(30, { to: { question } })

const cases: [string, readonly Quota[], Partial<Policy>, RegExp][] = [
  [
    'quotas-need-best-fit',
    [acrossSites(30)],
    { goal: 'fairest' },
    /“Best fit” only.*at least 30% of pairs across two sites/,
  ],
  ['quota-twice', [acrossSites(30), acrossSites(40)], {}, /twice: at least 40% of pairs across two sites/],
  [
    'quotas-contradict',
    [acrossSites(60), acrossSites(50, { bound: 'at-most' })],
    {},
    /at least 60%.*at most 50%/,
  ],
  ['quotas-contradict', [within(50, { bound: 'at-most' }), within(60)], {}, /at most 50%.*at least 60%/],
  [
    'quotas-contradict',
    [acrossSites(60), within(41)],
    {},
    /across two sites and at least 41% of pairs on one site/,
  ],
  ['quota-unknown-question', [about('shoe-size')], {}, /“shoe-size”/],
  ['quota-unfit-question', [about('problem')], {}, /take one answer/],
  ['quota-unfit-question', [about('expectations')], {}, /take one answer/],
  ['quota-no-pair-has', [acrossSites(30, { to: { profile: 'team' } })], {}, /across two teams/],
  ['quota-every-pair-has', [within(30, { bound: 'at-most' })], { vetoes: [] }, /on one site/],
  [
    'quotas-impossible',
    [acrossSites(100)],
    { locks: [{ menteeId: 'nadia', mentorId: 'claire' }] },
    /remove a lock/,
  ],
]

describe('quotas that cannot hold', () => {
  it.each(cases)('%s', async (code, quotas, changes, words) => {
    const cohort = code === 'quota-every-pair-has' ? allInNantes() : cohortOfTwoSites()
    const outcome = await outcomeUnder(quotas, changes, cohort)
    if (!('refusal' in outcome)) throw new Error('not refused')
    expect(outcome.refusal.code).toBe(code)
    const sentence = { key: `inputRefusals.${code}`, values: outcome.refusal.values }
    expect(inWords(sentence, 'en')).toMatch(words)
    expect(inWords(sentence, 'fr')).not.toContain('{')
  })

  it('quotas-leave-nobody: none on one site and none across two', async () => {
    const quotas = [within(0, { bound: 'at-most' }), acrossSites(0, { bound: 'at-most' })]
    expect(await outcomeUnder(quotas)).toMatchObject({ refusal: { code: 'quotas-leave-nobody' } })
  })

  it('too many pairs are refused before the solver is loaded, with how many it can take', () => {
    const quota = {
      id: 'at-least different profile:site',
      bound: 'at-least',
      percent: 30,
      having: Uint8Array.of(1, 0),
    } as const
    expect(whyHopeless([quota], mostPairsUnderQuotas)).toBeNull()
    const refusal = whyHopeless([quota], mostPairsUnderQuotas + 1)!
    const policy = { quotas: [acrossSites(30)] } as unknown as Policy
    const { code, values } = quotaRefusal(cohortOfTwoSites(), policy, refusal, mostPairsUnderQuotas + 1)
    expect(inWords({ key: `inputRefusals.${code}`, values }, 'en')).toMatch(
      /^250,001 allowed pairs.*250,000 at most/,
    )
  })

  it('a search cut short is said to be one', () => {
    const policy = { quotas: [acrossSites(30)] } as unknown as Policy
    const refused = { code: 'not-found', quotaIds: ['at-least different profile:site'] } as const
    const { code, values } = quotaRefusal(cohortOfTwoSites(), policy, refused, 9)
    expect(inWords({ key: `inputRefusals.${code}`, values }, 'en')).toContain('There may be one')
  })

  it('have a case for each code', () => {
    const met = [
      ...cases.map(([code]) => code),
      'quotas-leave-nobody',
      'quotas-not-found',
      'quotas-too-large',
    ]
    expect([...new Set(met)].toSorted()).toEqual(
      inputRefusalCodes.filter((code) => code.startsWith('quota')).toSorted(),
    )
  })
})

describe('quotas that only seem to contradict each other', () => {
  it.each([
    ['together exactly all pairs', [acrossSites(60), within(40)]],
    [
      'at most of both: missing answers are neither',
      [acrossSites(30, { bound: 'at-most' }), within(30, { bound: 'at-most' })],
    ],
    ['one share from below and from above', [acrossSites(30), acrossSites(30, { bound: 'at-most' })]],
    ['about two things', [acrossSites(90), within(90, { to: { profile: 'team' } })]],
  ] as [string, Quota[]][])('%s', async (_title, quotas) => {
    const outcome = await outcomeUnder(quotas)
    expect('refusal' in outcome ? outcome.refusal.code : null).not.toBe('quotas-contradict')
  })
})

function allInNantes() {
  const { members, ...rest } = cohortOfTwoSites()
  return { ...rest, members: members.map((one) => ({ ...one, profile: { ...one.profile, site: 'Nantes' } })) }
}
