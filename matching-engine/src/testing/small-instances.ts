import { array, constant, integer, oneof, record, type Arbitrary } from 'fast-check'
import { vi } from 'vitest'
import { createInstance, type Arcs } from '../instance/create-instance.ts'
import type { Instance } from '../instance/instance.ts'
import type { Lock } from '../problem/problem.ts'

/** Instances of up to 11 arcs, with places on both sides, minimums, locks and gaps; scores with many ties. */
export function smallInstance(): Arbitrary<Instance> {
  const places = record({ min: integer({ min: 0, max: 2 }), more: integer({ min: 0, max: 2 }) })
  const onePlace = constant({ min: 0, more: 1 })
  const cell = record({ kind: integer({ min: 0, max: 15 }), score: scores() })
  return record({
    wants: array(integer({ min: 0, max: 3 }), { maxLength: 4 }),
    bounds: array(oneof({ weight: 3, arbitrary: onePlace }, places), { maxLength: 4 }),
    cells: array(cell, { minLength: 16, maxLength: 16 }),
  }).map(build)
}

type Drawn = {
  readonly wants: readonly number[]
  readonly bounds: readonly { readonly min: number; readonly more: number }[]
  readonly cells: readonly { readonly kind: number; readonly score: number }[]
}

function build({ wants, bounds, cells }: Drawn): Instance {
  const mentees = wants.map((wanted, at) => ({ id: `a${at}`, wants: wanted }))
  const mentors = bounds.map(({ min, more }, at) => ({ id: `b${at}`, min, max: min + more }))
  const room = new Map<string, number>()
  for (const mentee of mentees) room.set(mentee.id, mentee.wants)
  for (const mentor of mentors) room.set(mentor.id, mentor.max)
  const all = mentees.flatMap((mentee, i) =>
    mentors.map((mentor, j) => ({ menteeId: mentee.id, mentorId: mentor.id, ...cells[i * 4 + j]! })),
  )
  const allowed = all.filter(({ kind }) => kind > 3).slice(0, 11)
  const locks = allowed.filter(({ kind, menteeId, mentorId }) => {
    if (kind < 14 || room.get(menteeId) === 0 || room.get(mentorId) === 0) return false
    for (const id of [menteeId, mentorId]) room.set(id, room.get(id)! - 1)
    return true
  })
  return createInstance({ mentees, mentors, arcs: allowed, locks })
}

function scores(): Arbitrary<number> {
  return oneof(
    integer({ min: 0, max: 10_000 }),
    integer({ min: 0, max: 3 }).map((tie) => tie * 2500),
  )
}

/** The same people, arcs and locks, all listed backwards. */
export function shuffled(instance: Instance): Instance {
  const { mentees, mentors, arcs, locks } = listing(instance)
  return createInstance({
    mentees: mentees.toReversed(),
    mentors: mentors.toReversed(),
    arcs: arcs.toReversed(),
    locks: locks.toReversed(),
  })
}

export function withAnotherMentor(instance: Instance): Instance {
  const { mentees, mentors, arcs, locks } = listing(instance)
  const more = mentees.map(({ id }, at) => ({ menteeId: id, mentorId: 'another', score: 700 * at }))
  return createInstance({
    mentees,
    mentors: [...mentors, { id: 'another', min: 0, max: 2 }],
    arcs: [...arcs, ...more],
    locks,
  })
}

export function listing(instance: Instance): Arcs & { readonly locks: readonly Lock[] } {
  const mentees = instance.menteeIds.map((id, at) => ({ id, wants: instance.wants[at]! }))
  const mentors = instance.mentorIds.map((id, at) => ({ id, min: instance.min[at]!, max: instance.max[at]! }))
  const arcs = mentees.flatMap(({ id }, mentee) =>
    [...instance.column.keys()]
      .slice(instance.rowStart[mentee], instance.rowStart[mentee + 1])
      .map((arc) => ({
        menteeId: id,
        mentorId: instance.mentorIds[instance.column[arc]!]!,
        score: instance.score[arc]!,
      })),
  )
  return { mentees, mentors, arcs, locks: [...instance.lockedArcs].map((arc) => arcs[arc]!) }
}

const isLong = process.env['LONG'] === '1'

// A property tried twenty times more often outlives the usual limit of a test.
if (isLong) vi.setConfig({ testTimeout: 900_000 })

/** How often a property is tried: twenty times more with LONG=1. */
export function runs(usual: number): { numRuns: number } {
  return { numRuns: isLong ? usual * 20 : usual }
}
