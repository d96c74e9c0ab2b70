import { assert, constantFrom, integer, property, record } from 'fast-check'
import { expect, it } from 'vitest'
import { markSound } from '../instance/refuse-bad-instance.ts'
import type { Instance } from '../instance/instance.ts'
import { checkCertificate } from '../proving/check-certificate.ts'
import { solve } from '../solving/solve.ts'
import { attempt } from '../testing/attempt.ts'
import { drawsFrom } from '../testing/draws-from.ts'
import { inventedInstance, type Shape } from '../testing/invented-instance.ts'
import { runs } from '../testing/small-instances.ts'
import { solveFrom } from './solve-from.ts'

const options = { goal: 'best-fit', seed: 's' } as const

/** Above 20 000 arcs, where an auction by turns comes first; places on both sides, minimums, locks and closed mentors. */
const cohort = record({
  shape: constantFrom<Shape>('mentoring', 'uniform', 'clones', 'popularity', 'ties'),
  people: integer({ min: 1050, max: 1300 }),
  wants: integer({ min: 1, max: 2 }),
  places: integer({ min: 1, max: 3 }),
  seed: integer({ min: 1, max: 1_000_000 }),
  oneIn: constantFrom(4, 20, 100, 400),
})

it('a large cohort that has changed is solved from the last result to the optimum, and proven', () => {
  assert(
    property(cohort, ({ people, seed, oneIn, wants, places, shape }) => {
      const mentors = Math.ceil((people * wants) / places)
      const drawn = inventedInstance({ mentees: people, mentors, arcs: 20, shape, seed, wants, places })
      const before = changed(drawn, seed, 50)
      const earlier = attempt(() => solve(before, options))
      if ('code' in earlier) return
      const now = changed(before, seed + 1, oneIn)
      const warm = attempt(() => solveFrom(now, { instance: before, result: earlier }))
      const cold = attempt(() => solve(now, options))
      expect(figuresOf(warm)).toEqual(figuresOf(cold))
      expect('code' in warm || checkCertificate(now, warm).proven).toBe(true)
    }),
    runs(12),
  )
})

function figuresOf(result: ReturnType<typeof attempt<ReturnType<typeof solve>>>) {
  if ('code' in result) return { code: result.code, ids: result.ids }
  return { served: result.served, total: result.total }
}

/** One person in so many has other scores or places, one pair of them is locked. */
function changed(before: Instance, seed: number, oneIn: number): Instance {
  const draw = drawsFrom(seed)
  const [score, wants] = [before.score.slice(), before.wants.slice()]
  const [min, max] = [before.min.slice(), before.max.slice()]
  for (let mentee = 0; mentee < wants.length; mentee++) {
    if (draw(oneIn) > 0) continue
    if (draw(5) === 0) wants[mentee] = draw(3)
    for (let arc = before.rowStart[mentee]!; arc < before.rowStart[mentee + 1]!; arc++)
      score[arc] = draw(10_001)
  }
  for (let mentor = 0; mentor < max.length; mentor++) {
    if (draw(oneIn) > 0) continue
    max[mentor] = draw(4)
    min[mentor] = max[mentor]! > 1 ? draw(2) : 0
  }
  const lockable = [...wants.keys()].filter(
    (mentee) => wants[mentee]! > 0 && max[before.column[before.rowStart[mentee]!]!]! > 0,
  )
  const lockedArcs = Int32Array.from(lockable.slice(0, 1), (mentee) => before.rowStart[mentee]!)
  return markSound({ ...before, score, wants, min, max, lockedArcs })
}
