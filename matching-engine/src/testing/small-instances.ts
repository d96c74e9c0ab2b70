import fc from 'fast-check'
import { createInstance } from '../create-instance.ts'
import type { Instance } from '../instance.ts'

/** Instances of up to 11 arcs, with places on both sides, minimums, locks and gaps; scores with many ties. */
export function smallInstance(): fc.Arbitrary<Instance> {
  const bounds = fc.record({ min: fc.integer({ min: 0, max: 2 }), more: fc.integer({ min: 0, max: 2 }) })
  return fc
    .record({
      wants: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 4 }),
      bounds: fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant({ min: 0, more: 1 }) }, bounds), {
        maxLength: 4,
      }),
      cells: fc.array(fc.record({ kind: fc.integer({ min: 0, max: 15 }), score: scores() }), {
        minLength: 16,
        maxLength: 16,
      }),
    })
    .map(({ wants, bounds, cells }) => {
      const mentees = wants.map((wanted, at) => ({ id: `a${at}`, wants: wanted }))
      const mentors = bounds.map(({ min, more }, at) => ({ id: `b${at}`, min, max: min + more }))
      const pairs = mentees.flatMap((mentee, i) =>
        mentors.map((mentor, j) => ({ mentee, mentor, cell: cells[i * 4 + j]! })),
      )
      const allowed = pairs.filter(({ cell }) => cell.kind > 3).slice(0, 11)
      const room = new Map<string, number>()
      for (const { id, wants } of mentees) room.set(id, wants)
      for (const { id, max } of mentors) room.set(id, max)
      const locks = allowed.filter(({ cell, mentee, mentor }) => {
        const fits = cell.kind > 13 && room.get(mentee.id)! > 0 && room.get(mentor.id)! > 0
        if (fits) for (const { id } of [mentee, mentor]) room.set(id, room.get(id)! - 1)
        return fits
      })
      return createInstance({
        mentees,
        mentors,
        arcs: allowed.map(({ mentee, mentor, cell }) => ({
          menteeId: mentee.id,
          mentorId: mentor.id,
          score: cell.score,
        })),
        locks: locks.map(({ mentee, mentor }) => ({ menteeId: mentee.id, mentorId: mentor.id })),
      })
    })
}

function scores(): fc.Arbitrary<number> {
  return fc.oneof(
    fc.integer({ min: 0, max: 10_000 }),
    fc.integer({ min: 0, max: 3 }).map((tie) => tie * 2500),
  )
}

/** Runs of a property: more with LONG=1. */
export const runs = (usual: number) => ({ numRuns: process.env['LONG'] === '1' ? usual * 20 : usual })
