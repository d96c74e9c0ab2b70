import { describe, expect, it } from 'vitest'
import type { PairEvidence } from './pair-evidence.ts'
import { successOf } from './success-of.ts'
import { tellWhatMattered } from './tell-what-mattered.ts'

const succeeded: PairEvidence = {
  relationshipId: '',
  endedEarly: false,
  held: 3,
  unconfirmed: 0,
  lastScores: [4, 3],
  mentorId: null,
  pairsOfMentor: null,
  mentorYears: null,
  menteeYears: null,
  sameSubsidiary: null,
  sameSite: null,
  sameJobTitle: null,
  metSoon: true,
}
const failed = { ...succeeded, held: 1 }
const silent = { ...succeeded, held: 0, lastScores: [null, null] }

/** So many pairs, each with a mentor of its own. */
const pairsOf = (count: number, of: (at: number) => Partial<PairEvidence>): PairEvidence[] =>
  Array.from({ length: count }, (_, at) => ({
    ...succeeded,
    relationshipId: `pair ${at}`,
    mentorId: `mentor ${at}`,
    ...of(at),
  }))

describe('success', () => {
  it.each<[string, Partial<PairEvidence>, boolean | null]>([
    ['three meetings and both at 3 or more', {}, true],
    ['two meetings', { held: 2 }, false],
    ['a last answer at 2', { lastScores: [5, 2] }, false],
    ['an early end, however much they met', { endedEarly: true, held: 9 }, false],
    ['an answer that never came', { lastScores: [5, null] }, null],
    ['a date that nobody confirmed and that would make three', { held: 2, unconfirmed: 1 }, null],
    ['nothing said by anybody', { held: 0, lastScores: [null, null] }, null],
    ['no meeting, of which one of them answered', { held: 0, lastScores: [3, null] }, false],
  ])('%s', (_, change, expected) => {
    expect(successOf({ ...succeeded, ...change })).toBe(expected)
  })
})

describe('what mattered', () => {
  const told = (pairs: readonly PairEvidence[]) => tellWhatMattered(pairs, [])

  it('is not told of three pairs, of silent ones, nor where nearly all came out alike', () => {
    expect(told(pairsOf(3, () => ({}))).nothing).toBe('fewer-than-10')
    expect(told(pairsOf(30, () => silent)).nothing).toBe('all-silent')
    expect(told(pairsOf(30, () => ({}))).nothing).toBe('nearly-alike')
    expect(told(pairsOf(30, (at) => (at < 4 ? failed : {})))).toMatchObject({
      nothing: 'nearly-alike',
      known: null,
      succeeded: null,
      factors: [],
    })
    expect(told(pairsOf(30, (at) => (at < 9 ? {} : silent))).nothing).toBe('fewer-than-10')
  })

  it('goes from no to yes, whichever is the more frequent', () => {
    for (const share of [3, 10]) {
      // Of sites that are the same, three in four succeed; of others, one in four.
      const pairs = pairsOf(240, (at) => {
        const sameSite = at % 12 < share
        return {
          sameSite,
          metSoon: at % 5 === 0,
          ...(Math.floor(at / 12) % 4 < (sameSite ? 3 : 1) ? {} : { held: 1 }),
        }
      })
      const site = told(pairs).factors.find(({ kind }) => kind === 'same-site')!
      expect(site).toMatchObject({ verdict: 'goes-with', known: 240, isYesNo: true })
      expect(site.gap!.points).toBeCloseTo(0.5, 1)
      expect(site.gap!.low).toBeGreaterThan(0.2)
      expect(site.gap!.high).toBeLessThan(0.8)
      expect(site.gap!.wide!.low).toBeLessThan(site.gap!.low)
    }
  })

  it('hides a factor in which fewer than five pairs differ, and says it where all are the same', () => {
    const half = (at: number) => (at % 2 === 0 ? {} : { held: 1 })
    const pairs = pairsOf(40, (at) => ({ sameSite: at > 3, sameSubsidiary: true, ...half(at) }))
    const of = (kind: string) => told(pairs).factors.find((factor) => factor.kind === kind)
    expect(of('same-site')).toMatchObject({ because: 'too-few-differ', known: null, gap: null })
    expect(of('same-subsidiary')).toMatchObject({ because: 'one-value', known: null, gap: null })
    const five = pairsOf(40, (at) => ({ sameSite: at > 4, ...half(at) }))
    expect(told(five).factors.find(({ kind }) => kind === 'same-site')!.known).toBe(40)
  })

  it('stays open where the silent could turn it, and where mentors are fewer than twenty', () => {
    // Three in four of the same site, one in four of others.
    const near = (at: number) => {
      const sameSite = at % 2 === 0
      return { sameSite, ...(Math.floor(at / 2) % 4 < (sameSite ? 3 : 1) ? {} : { held: 1 }) }
    }
    const loud = pairsOf(60, near)
    expect(told(loud).factors.find(({ kind }) => kind === 'same-site')!.verdict).toBe('goes-with')
    const withSilent = [
      ...loud,
      ...pairsOf(200, (at) => ({
        ...silent,
        relationshipId: `silent ${at}`,
        mentorId: `silent ${at}`,
        sameSite: true,
      })),
    ]
    expect(told(withSilent).factors.find(({ kind }) => kind === 'same-site')).toMatchObject({
      verdict: 'cannot-tell',
      because: 'silence-decides',
    })
    const few = loud.map((pair, at) => ({ ...pair, mentorId: `mentor ${at % 10}` }))
    expect(told(few)).toMatchObject({ mentors: 10 })
    expect(told(few).factors.find(({ kind }) => kind === 'same-site')).toMatchObject({
      verdict: 'cannot-tell',
      because: 'few-clusters',
    })
  })

  it('takes a criterion for what it measured, and as yes or no where it is all or nothing', () => {
    const pairs = pairsOf(80, (at) => (at % 4 < 2 ? {} : { held: 1 }))
    const byPair = (of: (at: number) => number | null) =>
      new Map(pairs.map(({ relationshipId }, at) => [relationshipId, of(at)]))
    const { factors } = tellWhatMattered(pairs, [
      { criterion: 'needs', byPair: byPair((at) => (at % 4) * 25) },
      { criterion: 'site', byPair: byPair((at) => (at % 2) * 100) },
      { criterion: 'languages', byPair: byPair(() => null) },
    ])
    const of = (criterion: string) => factors.find((factor) => factor.criterion === criterion)!
    expect(of('needs')).toMatchObject({ isYesNo: false, verdict: 'goes-with', known: 80 })
    expect(of('needs').gap!.points).toBeLessThan(0)
    expect(of('needs').gap).toMatchObject({ from: 18.75, to: 56.25 })
    expect(of('site')).toMatchObject({ isYesNo: true, known: 80 })
    expect(of('languages')).toMatchObject({ because: 'too-few-differ', gap: null })
    expect(factors.filter(({ kind }) => kind === 'same-site')).toEqual([])
  })
})
