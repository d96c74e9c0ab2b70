import { array, assert, asyncProperty, constantFrom, integer, record } from 'fast-check'
import { createInstance, solve, SolvingCancelled, type Instance } from 'matching-engine'
import { expect, it } from 'vitest'
import { bestByTrying } from '../testing/best-by-trying.ts'
import type { QuotaOnArcs } from '../arcs/quota-on-arcs.ts'
import { solveUnderQuotas } from './solve-under-quotas.ts'
import { whyMiscounted } from '../arcs/why-miscounted.ts'

const seed = 'any'
const drawnQuota = record({
  bound: constantFrom('at-least' as const, 'at-most' as const),
  percent: constantFrom(0, 10, 25, 33, 50, 67, 80, 100),
  having: array(integer({ min: 0, max: 1 }), { minLength: 10, maxLength: 10 }),
})
const drawn = record({
  wants: array(integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 }),
  places: array(record({ min: constantFrom(0, 0, 0, 1), more: integer({ min: 0, max: 2 }) }), {
    minLength: 1,
    maxLength: 4,
  }),
  scores: array(integer({ min: -2, max: 8 }), { minLength: 16, maxLength: 16 }),
  isFirstLocked: constantFrom(false, false, false, true),
  quotas: array(drawnQuota, { minLength: 1, maxLength: 2 }),
})

it('finds what trying every arrangement finds, and refuses exactly where none is left', async () => {
  const seen = { engine: 0, highs: 0, refused: 0 }
  await assert(
    asyncProperty(drawn, async ({ wants, places, scores, isFirstLocked, quotas: shares }) => {
      const instance = instanceOf(wants, places, scores, isFirstLocked)
      const quotas = shares.map((share, at) => ({
        ...share,
        id: `q${at}`,
        having: Uint8Array.from(instance.column, (_, arc) => share.having[arc]!),
      }))
      if (!isPossible(instance)) return
      const best = bestByTrying(instance, quotas)
      const outcome = await solveUnderQuotas(instance, quotas, { seed })
      const solved = 'solved' in outcome ? outcome.solved : null
      const result = solved?.result
      seen[result === undefined ? 'refused' : result.certificate === null ? 'highs' : 'engine']++
      const isImpossible = 'refusal' in outcome && outcome.refusal.code === 'impossible'
      expect(!isImpossible || best === null).toBe(true)
      expect(result?.served ?? 0).toBe(best?.served ?? 0)
      expect(result?.total ?? 0).toBe(best?.total ?? 0)
      const byHighs = result?.certificate === null ? result : null
      expect(byHighs?.within ?? { served: 0, total: 0 }).toEqual({ served: 0, total: 0 })
      expect(byHighs && whyMiscounted(instance, byHighs)).toBeNull()
      expect(solved === null || solved.shares.every(({ kept }) => kept)).toBe(true)
      expect(solved === null).toBe((best?.served ?? 0) === 0 && hasPairs(instance))
    }),
    { numRuns: 1000 },
  )
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(20)
}, 120_000)

it('gives the same pairs again, and however people are listed', async () => {
  let moved = 0
  await assert(
    asyncProperty(drawn, async ({ wants, places, scores, isFirstLocked, quotas: shares }) => {
      const instance = instanceOf(wants, places, scores, isFirstLocked)
      if (!isPossible(instance)) return
      // The property is the pair's own, whatever its position.
      const quotasOf = (listed: Instance) => {
        const names = namesOf(listed)
        return shares.map((share, at) => ({
          ...share,
          id: `q${at}`,
          having: Uint8Array.from(
            names,
            (name) => (name.charCodeAt(1) + name.charCodeAt(4) * share.percent) & 1,
          ),
        }))
      }
      const pairsOf = async (listed: Instance) => {
        const outcome = await solveUnderQuotas(listed, quotasOf(listed), { seed })
        if ('refusal' in outcome) return outcome.refusal.code
        if (outcome.solved.result.certificate === null) moved++
        return outcome.solved.result.pairs
      }
      const pairs = await pairsOf(instance)
      expect(await pairsOf(instance)).toEqual(pairs)
      expect(await pairsOf(backwards(instance))).toEqual(pairs)
    }),
    { numRuns: 200 },
  )
  expect(moved).toBeGreaterThan(20)
}, 120_000)

it('names the quota of which no pair has the property', async () => {
  const instance = instanceOf([1, 1], [{ min: 0, more: 2 }], [5, 5, 5, 5], false)
  const quotas = [quota('across', 'at-least', 30, [0, 0])]
  expect(await solveUnderQuotas(instance, quotas, { seed })).toEqual({
    refusal: { code: 'no-pair-has', quotaIds: ['across'] },
  })
})

it('serves fewer rather than break a quota, and says what that costs', async () => {
  const instance = instanceOf([1, 1, 1], [{ min: 0, more: 3 }], [9, 0, 0, 0, 8, 0, 0, 0, 7, 0, 0, 0], false)
  const outcome = await solveUnderQuotas(instance, [quota('within', 'at-most', 50, [1, 1, 0])], { seed })
  expect(outcome).toMatchObject({
    solved: {
      result: {
        pairs: [
          { menteeId: 'a0', mentorId: 'b0', score: 900, locked: false },
          { menteeId: 'a2', mentorId: 'b0', score: 700, locked: false },
        ],
        without: { served: 3, total: 2400 },
        served: 2,
        lowest: 700,
        total: 1600,
        certificate: null,
        within: { served: 0, total: 0 },
      },
      shares: [{ quotaId: 'within', pairsHaving: 1, pairs: 2, kept: true }],
    },
  })
})

it('ends between two searches once nobody waits any longer', async () => {
  const instance = instanceOf([1, 1, 1], [{ min: 0, more: 3 }], [9, 0, 0, 0, 8, 0, 0, 0, 7, 0, 0, 0], false)
  const quotas = [quota('within', 'at-most', 50, [1, 1, 0])]
  let searches = 0
  const onProgress = ({ step }: { readonly step: string }) => {
    if (step === 'quotas') searches++
  }
  const isCancelled = () => searches > 0
  await expect(solveUnderQuotas(instance, quotas, { seed, onProgress, isCancelled })).rejects.toThrow(
    SolvingCancelled,
  )
  expect(searches).toBe(1)
})

it('refuses a share that is not a whole percentage', async () => {
  const instance = instanceOf([1], [{ min: 0, more: 1 }], [5], false)
  for (const percent of [-1, 101, 0.5, NaN])
    await expect(
      solveUnderQuotas(instance, [quota('q', 'at-least', percent, [1])], { seed }),
    ).rejects.toThrow('bad-quota: q')
})

function quota(id: string, bound: QuotaOnArcs['bound'], percent: number, having: number[]): QuotaOnArcs {
  return { id, bound, percent, having: Uint8Array.from(having) }
}

/** At most ten allowed pairs; a score below 0 is a veto. */
function instanceOf(
  wants: readonly number[],
  places: readonly { readonly min: number; readonly more: number }[],
  scores: readonly number[],
  isFirstLocked: boolean,
): Instance {
  const mentees = wants.map((wanted, at) => ({ id: `a${at}`, wants: wanted }))
  const mentors = places.map(({ min, more }, at) => ({ id: `b${at}`, min, max: min + more }))
  const arcs = mentees
    .flatMap(({ id: menteeId }, i) =>
      mentors.map(({ id: mentorId }, j) => ({ menteeId, mentorId, score: (scores[i * 4 + j] ?? 0) * 100 })),
    )
    .filter(({ score }) => score >= 0)
    .slice(0, 10)
  const locks = isFirstLocked && arcs[0] !== undefined ? [arcs[0]] : []
  return createInstance({ mentees, mentors, arcs, locks })
}

/** "a1 b0" of each arc. */
function namesOf({ menteeIds, mentorIds, rowStart, column }: Instance): string[] {
  return menteeIds.flatMap((menteeId, mentee) =>
    [...column.subarray(rowStart[mentee], rowStart[mentee + 1])].map(
      (mentor) => `${menteeId} ${mentorIds[mentor]!}`,
    ),
  )
}

/** The same people and pairs, listed from the last to the first. */
function backwards(instance: Instance): Instance {
  const { menteeIds, mentorIds, wants, min, max, score, lockedArcs } = instance
  const arcs = namesOf(instance).map((name, arc) => {
    const [menteeId, mentorId] = name.split(' ')
    return { menteeId: menteeId!, mentorId: mentorId!, score: score[arc]! }
  })
  return createInstance({
    mentees: menteeIds.map((id, at) => ({ id, wants: wants[at]! })).toReversed(),
    mentors: mentorIds.map((id, at) => ({ id, min: min[at]!, max: max[at]! })).toReversed(),
    arcs: arcs.toReversed(),
    locks: [...lockedArcs].map((arc) => arcs[arc]!),
  })
}

function hasPairs(instance: Instance): boolean {
  return solve(instance, { goal: 'best-fit', seed }).pairs.length > 0
}

function isPossible(instance: Instance): boolean {
  try {
    solve(instance, { goal: 'best-fit', seed })
    return true
  } catch {
    return false
  }
}
