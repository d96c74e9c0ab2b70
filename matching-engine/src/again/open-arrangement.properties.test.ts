import { array, assert, boolean, integer, property, record } from 'fast-check'
import { expect, it } from 'vitest'
import { checkCertificate } from '../proving/check-certificate.ts'
import { solve } from '../solving/solve.ts'
import { attempt } from '../testing/attempt.ts'
import { inventedInstance } from '../testing/invented-instance.ts'
import { runs, smallInstance } from '../testing/small-instances.ts'
import { movesBetween } from '../wishes/moves-between.ts'
import { openArrangement } from './open-arrangement.ts'

const asked = array(record({ isMentor: boolean(), at: integer({ min: 0, max: 3 }) }), { maxLength: 5 })

it('after each withdrawal stands at the optimum of what is left, with its proof, and tells who moved', () => {
  assert(
    property(smallInstance(), asked, (instance, withdrawals) => {
      const first = attempt(() => solve(instance, { goal: 'best-fit', seed: 's' }))
      if ('code' in first) return
      const open = openArrangement(instance, first)
      for (const { isMentor, at } of withdrawals) {
        const [ids, withdraw] = isMentor
          ? [instance.mentorIds, open.withdrawMentor]
          : [instance.menteeIds, open.withdrawMentee]
        if (ids[at] === undefined) continue
        const [left, before] = [open.instance(), open.result()]
        const moves = attempt(() => withdraw(ids[at]!))
        const isRefused = 'code' in moves
        const [now, after] = [open.instance(), open.result()]
        const places = isMentor
          ? { min: left.min.with(at, 0), max: left.max.with(at, 0) }
          : { wants: left.wants.with(at, 0) }
        const lockedArcs = left.lockedArcs.filter((arc) => {
          const mentee = left.rowStart.findIndex((start) => start > arc) - 1
          return (isMentor ? left.column[arc] : mentee) !== at
        })
        const wished = { ...left, ...places, lockedArcs }
        const cold = attempt(() => solve(wished, { goal: 'best-fit', seed: 's' }))
        expect(isRefused ? moves : null).toEqual('code' in cold ? cold : null)
        expect(now).toEqual(isRefused ? left : wished)
        expect(checkCertificate(now, after)).toEqual({ proven: true })
        expect(isRefused ? null : moves).toEqual(
          isRefused
            ? null
            : {
                change: { served: after.served - before.served, total: after.total - before.total },
                ...movesBetween(before.pairs, after.pairs),
              },
        )
      }
    }),
    runs(500),
  )
})

it('seats those a mentor leaves one after the other: who waits is no way for the others', () => {
  const instance = {
    menteeIds: ['a0', 'a1'],
    mentorIds: ['b0', 'b1', 'b2', 'b3'],
    wants: Int32Array.of(1, 2),
    min: Int32Array.of(0, 0, 0, 1),
    max: Int32Array.of(1, 1, 1, 2),
    rowStart: Int32Array.of(0, 4, 7),
    column: Int32Array.of(0, 1, 2, 3, 1, 2, 3),
    score: Uint16Array.of(0, 1, 0, 1, 515, 1, 2500),
    lockedArcs: Int32Array.of(),
  }
  const open = openArrangement(instance, solve(instance, { goal: 'best-fit', seed: 's' }))
  open.withdrawMentor('b3')
  expect(open.result()).toMatchObject({ served: 2, total: 516 })
})

it('after many withdrawals from a larger cohort is as good as solved cold, and proven', () => {
  for (const shape of ['mentoring', 'ties'] as const) {
    const instance = inventedInstance({ mentees: 600, mentors: 320, arcs: 8, places: 2, shape, seed: 7 })
    const open = openArrangement(instance, solve(instance, { goal: 'best-fit', seed: 's' }))
    for (let at = 0; at < 120; at++) {
      if (at % 3 > 0) open.withdrawMentee(`mentee-${(at * 131) % 600}`)
      else open.withdrawMentor(`mentor-${(at * 67) % 320}`)
    }
    const [left, now] = [open.instance(), open.result()]
    const cold = solve(left, { goal: 'best-fit', seed: 's' })
    expect([now.served, now.total]).toEqual([cold.served, cold.total])
    expect(checkCertificate(left, now)).toEqual({ proven: true })
  }
})
