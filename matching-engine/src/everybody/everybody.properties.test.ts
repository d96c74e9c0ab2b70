import { assert, integer, property, string } from 'fast-check'
import { expect, it } from 'vitest'
import { summarise } from '../instance/result.ts'
import { checkCertificate } from '../proving/check-certificate.ts'
import { attempt } from '../testing/attempt.ts'
import { everyArrangement, givesMoreSomebody, type Loads } from '../testing/every-arrangement.ts'
import { isOptimal } from '../testing/is-optimal.ts'
import { runs, smallInstance } from '../testing/small-instances.ts'
import { solve } from '../solving/solve.ts'
import { solveEverybody, type EverybodyResult } from './solve-everybody.ts'

const goal = 'everybody-has-somebody'

it('serves as many mentees as possible, then as many mentors, then has the best total, by brute force, and proves it', () => {
  assert(
    property(smallInstance(), string(), (instance, seed) => {
      const best = everyArrangement(instance).reduce<Loads | null>(
        (most, { figures }) => (most === null || givesMoreSomebody(figures, most) ? figures : most),
        null,
      )
      const found = attempt(() => solveEverybody(instance, { seed }))
      const figures = best && { served: best.served, mentorsServed: best.mentorsServed, total: best.total }
      expect('code' in found ? null : figuresOf(found)).toEqual(figures)
      expect('code' in found || checkCertificate(instance, found)).toEqual(
        'code' in found ? true : { proven: true },
      )
    }),
    runs(4000),
  )
})

it('never costs a mentee: as many are served as by best fit', () => {
  assert(
    property(smallInstance(), (instance) => {
      const found = attempt(() => solve(instance, { goal, seed: '' }))
      const best = attempt(() => solve(instance, { goal: 'best-fit', seed: '' }))
      expect('code' in found ? found.ids : found.served).toEqual('code' in best ? best.ids : best.served)
    }),
    runs(1000),
  )
})

it('best fit with its own prices passes for one only where as many mentors have somebody', () => {
  let refused = 0
  assert(
    property(smallInstance(), (instance) => {
      const found = attempt(() => solve(instance, { goal, seed: '' }))
      const best = attempt(() => solve(instance, { goal: 'best-fit', seed: '' }))
      if ('code' in found || 'code' in best) return
      const { lambda, prices, servedCover } = best.certificate
      const { shortOfMentees } = found.certificate
      const { pairs, served, lowest, total } = best
      const mentorsServed = new Set(pairs.map(({ mentorId }) => mentorId)).size
      const certificate = { lambda, nu: 0, prices, servedCover, shortOfMentees }
      const claim = { goal, pairs, served, lowest, total, mentorsServed, certificate } as const
      const { proven } = checkCertificate(instance, claim)
      if (!proven) refused++
      expect(proven).toBe(mentorsServed === found.mentorsServed)
    }),
    runs(1000),
  )
  expect(refused).toBeGreaterThan(0)
})

it('accepts another arrangement exactly when it is as good', () => {
  let refused = 0
  assert(
    property(smallInstance(), integer({ min: 0 }), (instance, pick) => {
      const found = attempt(() => solve(instance, { goal, seed: '' }))
      const all = everyArrangement(instance)
      if ('code' in found || all.length === 0) return
      const { arcs, figures } = all[pick % all.length]!
      const other = { ...found, ...summarise(instance, arcs), mentorsServed: figures.mentorsServed }
      const { proven } = checkCertificate(instance, other)
      if (!proven) refused++
      expect(proven).toBe(!givesMoreSomebody(found, figures))
    }),
    runs(2000),
  )
  expect(refused).toBeGreaterThan(runs(2000).numRuns / 8)
})

it('a changed count of mentees or mentors, total or pair is refused, but where another optimum is left', () => {
  let refused = 0
  assert(
    property(smallInstance(), integer({ min: 0 }), integer({ min: 1, max: 20_000 }), (instance, pick, by) => {
      const found = attempt(() => solve(instance, { goal, seed: '' }))
      if ('code' in found) return
      for (const changed of changesOf(instance.mentorIds, found, pick, by)) {
        const { proven } = checkCertificate(instance, changed)
        if (!proven) refused++
        // A pair that scored 0 and served nobody else may go: what is left is as good, and its proof holds.
        expect(proven && !isOptimal(instance, changed)).toBe(false)
      }
    }),
    runs(2000),
  )
  // The six changed figures are refused each time, whatever the pairs.
  expect(refused).toBeGreaterThan(6 * runs(2000).numRuns * 0.5)
})

it('a changed price, bonus or set of mentors is accepted only with an optimum', () => {
  let refused = 0
  assert(
    property(
      smallInstance(),
      integer({ min: -20_000, max: 20_000 }),
      integer({ min: 0 }),
      (instance, by, pick) => {
        const found = attempt(() => solve(instance, { goal, seed: '' }))
        if ('code' in found) return
        const all = everyArrangement(instance)
        const { arcs, figures } = all[pick % all.length]!
        const { certificate } = found
        const someone = instance.mentorIds[pick % Math.max(1, instance.mentorIds.length)]
        const toggled = (ids: readonly string[]) =>
          someone === undefined || ids.includes(someone)
            ? ids.filter((id) => id !== someone)
            : [...ids, someone]
        const changes = [
          { prices: certificate.prices.map((price, at) => (at === pick % 4 ? price + by : price)) },
          { lambda: certificate.lambda + by },
          { nu: certificate.nu + by },
          { nu: 0 },
          { servedCover: toggled(certificate.servedCover) },
          { shortOfMentees: toggled(certificate.shortOfMentees) },
        ]
        for (const change of changes) {
          const changed = { ...found, certificate: { ...certificate, ...change } }
          const other = { ...changed, ...summarise(instance, arcs), mentorsServed: figures.mentorsServed }
          for (const one of [changed, other]) {
            const { proven } = checkCertificate(instance, one)
            if (!proven) refused++
            expect(proven && !isOptimal(instance, one)).toBe(false)
          }
        }
      },
    ),
    runs(1000),
  )
  expect(refused).toBeGreaterThan(runs(1000).numRuns)
})

function figuresOf({ served, mentorsServed, total }: EverybodyResult) {
  return { served, mentorsServed, total }
}

/** The result with K, M, the total or one pair changed; nothing else is made to fit. */
function changesOf(
  mentorIds: readonly string[],
  found: EverybodyResult,
  pick: number,
  by: number,
): EverybodyResult[] {
  const { served, mentorsServed, total, pairs } = found
  const figures = [by, -by].flatMap((change) => [
    { ...found, served: served + change },
    { ...found, mentorsServed: mentorsServed + change },
    { ...found, total: total + change },
  ])
  if (pairs.length === 0) return figures
  const at = pick % pairs.length
  const pair = pairs[at]!
  const mentorId = mentorIds[(mentorIds.indexOf(pair.mentorId) + 1) % mentorIds.length]!
  const withPair = (change: Partial<typeof pair>) => ({
    ...found,
    pairs: pairs.with(at, { ...pair, ...change }),
  })
  return [
    ...figures,
    { ...found, pairs: pairs.toSpliced(at, 1) },
    { ...found, pairs: [...pairs, pair] },
    withPair({ score: pair.score + by }),
    withPair({ locked: !pair.locked }),
    ...(mentorIds.length > 1 ? [withPair({ mentorId })] : []),
  ]
}
