import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pairPeers } from './pair-peers.ts'

const ids = (count: number) => Array.from({ length: count }, (_, at) => `p${String(at).padStart(3, '0')}`)
const keyOf = (one: string, other: string) => (one < other ? `${one} ${other}` : `${other} ${one}`)

/** The most pairs without a mark, by trying all. */
function mostFresh(people: readonly string[], met: ReadonlySet<string>): number {
  const [first, ...others] = people
  if (first === undefined) return 0
  const withSomebody = others.flatMap((other) =>
    met.has(keyOf(first, other))
      ? []
      : [
          1 +
            mostFresh(
              others.filter((one) => one !== other),
              met,
            ),
        ],
  )
  return Math.max(mostFresh(others, met), ...withSomebody)
}

it('everybody meets somebody, in twos and one three, and as few as can be meet again', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 9 }),
      fc.infiniteStream(fc.integer({ min: 0, max: 9 })),
      fc.integer({ min: 1, max: 9 }),
      (count, draws, density) => {
        const people = ids(count)
        const met = new Set<string>()
        for (const [at, one] of people.entries())
          for (const other of people.slice(at + 1))
            if (draws.next().value! < density) met.add(keyOf(one, other))
        const groups = pairPeers(people, (one, other) => (met.has(keyOf(one, other)) ? 1 : 0))
        expect(groups.flat().toSorted()).toEqual(people)
        expect(groups.filter(({ length }) => length === 3)).toHaveLength(count % 2)
        expect(groups.every(({ length }) => length === 2 || length === 3)).toBe(true)
        const fresh = groups.filter((group) =>
          group.some((one, at) => group.slice(at + 1).some((other) => !met.has(keyOf(one, other)))),
        )
        expect(fresh.length).toBeGreaterThanOrEqual(Math.min(groups.length, mostFresh(people, met)))
      },
    ),
    { numRuns: 300 },
  )
})

it('eight who met nobody meet somebody new for four rounds, and go on after', () => {
  const people = ids(8)
  const met = new Map<string, number>()
  const again: number[] = []
  for (let round = 1; round <= 9; round++) {
    const groups = pairPeers(people, (one, other) => met.get(keyOf(one, other)) ?? 0)
    again.push(groups.filter(([one, other]) => met.has(keyOf(one!, other!))).length)
    for (const [one, other] of groups) met.set(keyOf(one!, other!), round)
  }
  expect(again.slice(0, 4)).toEqual([0, 0, 0, 0])
  expect(again.at(-1)).toBe(4)
})

it('as few as can be meet again, however long ago each met', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 4 }),
      fc.infiniteStream(fc.integer({ min: 0, max: 12 })),
      (half, draws) => {
        const people = ids(half * 2)
        const last = new Map<string, number>()
        for (const [at, one] of people.entries())
          for (const other of people.slice(at + 1)) last.set(keyOf(one, other), draws.next().value!)
        const met = new Set([...last].flatMap(([key, cost]) => (cost > 3 ? [key] : [])))
        const groups = pairPeers(people, (one, other) => last.get(keyOf(one, other))!, 3)
        const fresh = groups.filter(([one, other]) => !met.has(keyOf(one!, other!)))
        expect(fresh).toHaveLength(mostFresh(people, met))
      },
    ),
    { numRuns: 300 },
  )
})

it('three hundred people are drawn in a moment', () => {
  const people = ids(301)
  const started = performance.now()
  const groups = pairPeers(people, (one, other) =>
    Number(one.slice(1)) % 7 === Number(other.slice(1)) % 7 ? 1 : 0,
  )
  expect(groups).toHaveLength(150)
  expect(performance.now() - started).toBeLessThan(2000)
})

it('nobody alone is drawn with nobody, and nobody is listed twice', () => {
  expect(pairPeers(['a'], () => 0)).toEqual([])
  expect(() => pairPeers(['a', 'a'], () => 0)).toThrow('duplicate-id')
})
