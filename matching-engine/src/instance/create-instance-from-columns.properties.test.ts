import { array, assert, integer, property, record, uniqueArray } from 'fast-check'
import { expect, it } from 'vitest'
import { attempt } from '../testing/attempt.ts'
import { runs } from '../testing/small-instances.ts'
import { createInstance } from './create-instance.ts'
import { createInstanceFromColumns } from './create-instance-from-columns.ts'

const entry = record({
  mentee: integer({ min: 0, max: 4 }),
  mentor: integer({ min: 0, max: 3 }),
  score: integer({ min: 0, max: 10_000 }),
})
const mentees = [0, 1, 2, 3, 4].map((at) => ({ id: `a${at}`, wants: at % 3 }))
const mentors = [0, 1, 2, 3].map((at) => ({ id: `b${at}`, min: at % 2, max: 3 }))

function columns(entries: readonly { mentee: number; mentor: number; score: number }[]) {
  return {
    mentees,
    mentors,
    mentee: entries.map(({ mentee }) => mentee),
    mentor: entries.map(({ mentor }) => mentor),
    score: entries.map(({ score }) => score),
  }
}

it('makes the same instance as the list of arcs, in whatever order the pairs come', () => {
  const pairs = uniqueArray(entry, { selector: ({ mentee, mentor }) => `${mentee} ${mentor}`, maxLength: 20 })
  assert(
    property(pairs, (entries) => {
      const arcs = entries.map(({ mentee, mentor, score }) => ({
        menteeId: `a${mentee}`,
        mentorId: `b${mentor}`,
        score,
      }))
      expect(createInstanceFromColumns(columns(entries))).toEqual(createInstance({ mentees, mentors, arcs }))
    }),
    runs(1000),
  )
})

it('refuses a pair that comes twice, naming it', () => {
  assert(
    property(array(entry, { minLength: 21, maxLength: 30 }), (entries) => {
      const refused = attempt(() => createInstanceFromColumns(columns(entries)))
      expect('code' in refused && [refused.code, refused.ids.length]).toEqual(['bad-answers', 2])
    }),
    runs(200),
  )
})

it.each([
  [{ mentee: 0, mentor: 0, score: 10_001 }, 'bad-answers', ['a0', 'b0']],
  [{ mentee: 0, mentor: 0, score: NaN }, 'bad-answers', ['a0', 'b0']],
  [{ mentee: 0, mentor: 0, score: 0.5 }, 'bad-answers', ['a0', 'b0']],
  [{ mentee: 5, mentor: 0, score: 1 }, 'unknown-id', ['5']],
  [{ mentee: 0, mentor: -1, score: 1 }, 'unknown-id', ['-1']],
])('refuses %o: %s', (bad, code, ids) => {
  const refused = attempt(() => createInstanceFromColumns(columns([bad])))
  expect('code' in refused && { code: refused.code, ids: refused.ids }).toEqual({ code, ids })
})
