import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Known, Word } from './known.ts'
import { meetingState } from './meeting-state.ts'
import { whyNotContest, whyNotExcuse, whyNotSay, whyNotTakeBack, withWord } from './why-not.ts'

const parties = ['lea', 'marc']
const startsAt = Date.parse('2026-11-12T17:30:00.000Z')
const planned = { startsAt: iso(startsAt), endsAt: iso(startsAt + 45 * 60_000) }

const anyTime = fc.integer({ min: -200, max: 400 }).map((quarters) => iso(startsAt + quarters * 900_000))
const anySaying = fc
  .record({
    by: fc.constantFrom(...parties),
    said: fc.constantFrom('met', 'missed', 'moved', 'disputed'),
    absent: fc.subarray(parties, { minLength: 1 }),
  })
  .map(
    ({ absent, ...word }) =>
      ({ ...word, absent: word.said === 'missed' ? absent : [] }) as Omit<Word, 'saidAt'>,
  )
const anyWords = fc.array(fc.record({ saying: anySaying, saidAt: anyTime }), { maxLength: 4 })
const anyKnown: fc.Arbitrary<Known> = fc
  .record({
    planned: fc.constantFrom(planned, null),
    isCancelled: fc.boolean(),
    by: fc.constantFrom(...parties),
    at: anyTime,
    words: anyWords,
    excusedBy: fc.constantFrom(null, ...parties),
  })
  .map(({ words, planned: plan, isCancelled, by, at, excusedBy }) => {
    const first: Known = {
      parties,
      planned: plan,
      cancellation: plan && isCancelled ? { by, at } : null,
      words: [],
      excusedBy,
    }
    return words.reduce((known, { saying, saidAt }) => withWord(known, { ...saying, saidAt }), first)
  })

it('a meeting that nobody spoke of is never held, whatever the hour', () => {
  fc.assert(
    fc.property(anyKnown, anyTime, (known, now) => {
      expect(meetingState({ ...known, words: [] }, now).state).not.toBe('held')
    }),
  )
})

it('a pair’s meeting is held exactly where somebody says so, nobody says otherwise, and it was not called off', () => {
  fc.assert(
    fc.property(anyKnown, anyTime, (known, now) => {
      const { words, cancellation } = known
      const isHeld = !cancellation && words.length > 0 && words.every(({ said }) => said === 'met')
      const { state, heldBy } = meetingState(known, now)
      expect(state === 'held').toBe(isHeld)
      expect(heldBy).toBe(isHeld ? (words.length === 2 ? 'both' : 'one') : null)
    }),
  )
})

it('who spoke first matters as little as the order in which the words were read', () => {
  fc.assert(
    fc.property(anyKnown, anyTime, (known, now) => {
      const turned = { ...known, words: known.words.toReversed(), parties: known.parties.toReversed() }
      const { came, ...outcome } = meetingState(known, now)
      const { came: cameTurned, ...outcomeTurned } = meetingState(turned, now)
      expect(outcomeTurned).toEqual(outcome)
      expect(Object.fromEntries(cameTurned)).toEqual(Object.fromEntries(came))
    }),
  )
})

it('time alone changes nothing before the instant that was said', () => {
  fc.assert(
    fc.property(anyKnown, anyTime, anyTime, (known, one, other) => {
      const [now, later] = [one, other].toSorted() as [string, string]
      const before = meetingState(known, now)
      fc.pre(before.changesAt === null || later < before.changesAt)
      expect(meetingState(known, later)).toEqual(before)
    }),
  )
})

it('only a missed or late-cancelled one is excused, and only by somebody who is not the one at fault', () => {
  fc.assert(
    fc.property(anyKnown, anyTime, (known, now) => {
      fc.pre(meetingState(known, now).state === 'excused')
      const before = meetingState({ ...known, excusedBy: null }, now)
      expect(before.state === 'missed' || (before.state === 'cancelled' && before.isLate)).toBe(true)
      expect(whyNotExcuse(known, known.excusedBy!, now)).toBeUndefined()
    }),
  )
})

it('what a settled meeting is, no single person can turn', () => {
  fc.assert(
    fc.property(anyKnown, anySaying, ({ cancellation: _, ...spoken }, saying) => {
      const known = { ...spoken, cancellation: null }
      const now = iso(startsAt + 400 * 900_000 + 73 * 3_600_000)
      fc.pre(known.words.length > 0 && meetingState(known, now).state !== 'contested')
      expect(whyNotTakeBack(known, known.words[0]!.by, now)).toBe('settled')
      fc.pre(whyNotSay(known, saying, now) === undefined)
      const after = meetingState(withWord({ ...known, excusedBy: null }, { ...saying, saidAt: now }), now)
      expect(after.state).toBe(meetingState({ ...known, excusedBy: null }, now).state)
    }),
  )
})

it('within 72 hours each side may contest what the other said, and that takes it out', () => {
  fc.assert(
    fc.property(anyKnown, anyTime, fc.constantFrom(...parties), (known, now, by) => {
      fc.pre(whyNotContest(known, by, now) === undefined)
      const contested = withWord(known, { by, said: 'disputed', absent: [], saidAt: now })
      expect(meetingState(contested, now).state).toBe('contested')
    }),
  )
})

it('nobody says whether they met before it has begun', () => {
  fc.assert(
    fc.property(anyKnown, anySaying, fc.integer({ min: 1, max: 1e9 }), (known, saying, ms) => {
      fc.pre(known.planned !== null && known.cancellation === null)
      expect(whyNotSay(known, saying, iso(startsAt - ms))).toBe('not-yet')
    }),
  )
})

function iso(ms: number): string {
  return new Date(ms).toISOString()
}
