import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EndpointDefinition } from '../../platform/contract.ts'
import { extremesOf, type Place } from './testing/extremes.ts'
import { openWorld } from './testing/open-world.ts'
import type { ActorName } from '../../platform/server/testing/permissions.ts'

const runs = process.env.LONG ? 300 : 12

const opened = openWorld()

describe('hostile input', () => {
  it(
    'is refused or taken by every endpoint, and is never a fault of ours',
    { timeout: process.env.LONG ? 3_600_000 : 600_000 },
    async () => {
      const faults: string[] = []
      const actorNames = Object.keys(opened.world.actors) as ActorName[]
      for (const endpoint of opened.endpoints.filter(({ name }) => name !== 'sign-out')) {
        const sample = opened.permissions.samples[endpoint.name]!(opened.world.places.own)
        const attempt = fc.asyncProperty(
          fc.oneof(mutated(sample), atAnEdge(endpoint, sample)),
          fc.constantFrom(...actorNames),
          async (input, actor) => {
            const visitor = opened.world.actors[actor]
            visitor.organisation = opened.world.slugs.own
            const { status } = await visitor.send(endpoint, input as never, { revision: 1 })
            return status < 500
          },
        )
        const { counterexample } = await fc.check(attempt, { numRuns: runs, seed: 20261121 })
        if (counterexample) faults.push(`${endpoint.name} ${JSON.stringify(counterexample).slice(0, 300)}`)
      }
      expect(faults).toEqual([])
    },
  )
})

/** A valid input with one of its values, however deep, replaced by something that nobody asked for. */
function mutated(sample: Record<string, unknown>): fc.Arbitrary<Record<string, unknown>> {
  const places = leavesOf(sample)
  if (places.length === 0)
    return fc.dictionary(fc.string(), fc.jsonValue()).map((more) => ({ ...sample, ...more }))
  return fc
    .tuple(fc.constantFrom(...places), hostile)
    .map(([place, value]) => replaceAt(sample, place, value) as Record<string, unknown>)
}

/** A valid input with one of its values at an edge of what its contract takes. */
function atAnEdge(
  endpoint: EndpointDefinition,
  sample: Record<string, unknown>,
): fc.Arbitrary<Record<string, unknown>> {
  const edges = extremesOf(endpoint, sample)
  if (edges.length === 0) return fc.constant(sample)
  return fc
    .constantFrom(...edges)
    .map(([place, value]) => replaceAt(sample, place, value) as Record<string, unknown>)
}

const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    '\u0000',
    'a\u0000b',
    '\ud800',
    '',
    ' ',
    '__proto__',
    '../../etc/passwd',
    "'; drop table people.people; --",
    '=cmd|calc',
    '\u202eمرحبا 👩‍👩‍👧‍👦',
    'é'.repeat(20_000),
    -1,
    1e308,
    2 ** 53,
    null,
    true,
    [],
    {},
    [[[[]]]],
    '2026-02-30',
    '00000000-0000-0000-0000-000000000000',
  ),
  fc.jsonValue({ maxDepth: 2 }),
)

function leavesOf(value: unknown, path: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return path.length > 0 ? [path] : []
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value)
  const inside = entries.flatMap(([key, inner]) => leavesOf(inner, [...path, key]))
  return path.length > 0 ? [path, ...inside] : inside
}

function replaceAt(value: unknown, [key, ...rest]: Place, by: unknown): unknown {
  if (key === undefined) return by
  if (Array.isArray(value))
    return value.map((inner, index) => (index === key ? replaceAt(inner, rest, by) : inner))
  const object = value as Record<string, unknown>
  return { ...object, [key]: replaceAt(object[key], rest, by) }
}
