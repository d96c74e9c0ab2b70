import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { solve } from '../solving/solve.ts'
import { attempt } from '../testing/attempt.ts'
import { isOptimal } from '../testing/is-optimal.ts'
import { runs, smallInstance } from '../testing/small-instances.ts'
import { checkCertificate } from './check-certificate.ts'
import { fromProof, toProof } from './proof.ts'

const goals = ['best-fit', 'nobody-left-out', 'fairest', 'everybody-has-somebody', 'stable'] as const

describe.each(goals)('a proof of %s', (goal) => {
  it('with any one number changed is refused, unless what it now says is an optimum', () => {
    let refused = 0
    assert(
      property(
        smallInstance(),
        integer({ min: 0 }),
        constantFrom(1, -1, 2500, -10_000),
        (instance, where, step) => {
          const result = attempt(() => solve(instance, { goal, seed: '' }))
          if ('code' in result) return
          const json: unknown = JSON.parse(JSON.stringify(toProof(instance, result)))
          const places = numbersIn(json)
          const place = places[where % Math.max(1, places.length)]!
          place.list[place.key] = place.list[place.key]! + step
          const read = attempt(() => fromProof(json))
          const isAccepted = !('code' in read) && checkCertificate(read.instance, read.result).proven
          if (!isAccepted) refused++
          expect(isAccepted && !isOptimal(read.instance, read.result)).toBe(false)
        },
      ),
      runs(1000),
    )
    expect(refused).toBeGreaterThan(runs(1000).numRuns / 4)
  })
})

type Place = { readonly list: Record<string, number>; readonly key: string }

/** Every number but the version, with where it stands. */
function numbersIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'number' ? [{ list: value as Record<string, number>, key }] : numbersIn(inner),
  )
}
