import { describe, expect, it } from 'vitest'
import type { Known, Word } from './known.ts'
import { meetingState } from './meeting-state.ts'

const startsAt = '2026-11-12T17:30:00.000Z'
const endsAt = '2026-11-12T18:15:00.000Z'
const dayAfter = '2026-11-13T09:00:00.000Z'
const lea = 'lea'
const marc = 'marc'

const planned: Known = {
  parties: [lea, marc],
  planned: { startsAt, endsAt },
  cancellation: null,
  words: [],
  excusedBy: null,
}
const said = (by: string, what: Word['said'], absent: string[] = [], saidAt = dayAfter): Word => ({
  by,
  said: what,
  absent,
  saidAt,
})
const told = (...words: Word[]): Known => ({ ...planned, words })
const stateOf = (known: Known, now = dayAfter) => meetingState(known, now).state

describe('what a meeting is', () => {
  it.each<[string, Known, string, ReturnType<typeof stateOf>]>([
    ['is planned until its end', planned, '2026-11-12T18:14:59.999Z', 'planned'],
    ['is unconfirmed from its end on, and never held by itself', planned, endsAt, 'unconfirmed'],
    ['stays unconfirmed for years without a word', planned, '2029-11-12T18:15:00.000Z', 'unconfirmed'],
    ['is held once one side says so', told(said(lea, 'met')), dayAfter, 'held'],
    ['is held once both say so', told(said(lea, 'met'), said(marc, 'met')), dayAfter, 'held'],
    [
      'is missed when one says that the other did not come',
      told(said(lea, 'missed', [marc])),
      dayAfter,
      'missed',
    ],
    ['is missed when one says to have missed it', told(said(marc, 'missed', [marc])), dayAfter, 'missed'],
    [
      'is missed when both name the same',
      told(said(lea, 'missed', [marc]), said(marc, 'missed', [marc])),
      dayAfter,
      'missed',
    ],
    [
      'is missed when each blames themself',
      told(said(lea, 'missed', [lea]), said(marc, 'missed', [marc])),
      dayAfter,
      'missed',
    ],
    ['is missed when nobody came', told(said(lea, 'missed', [lea, marc])), dayAfter, 'missed'],
    [
      'is contested when each says that the other did not come',
      told(said(lea, 'missed', [marc]), said(marc, 'missed', [lea])),
      dayAfter,
      'contested',
    ],
    [
      'is contested when one says held and the other missed',
      told(said(lea, 'met'), said(marc, 'missed', [marc])),
      dayAfter,
      'contested',
    ],
    [
      'is contested when one says held and the other moved',
      told(said(lea, 'met'), said(marc, 'moved')),
      dayAfter,
      'contested',
    ],
    [
      'is contested when the other says that it is not so',
      told(said(lea, 'met'), said(marc, 'disputed')),
      dayAfter,
      'contested',
    ],
    ['is cancelled when one says that it was moved', told(said(lea, 'moved')), dayAfter, 'cancelled'],
  ])('%s', (_title, known, now, state) => {
    expect(stateOf(known, now)).toBe(state)
  })

  it('tells "held, said by one" from "held, confirmed by both"', () => {
    expect(meetingState(told(said(lea, 'met')), dayAfter).heldBy).toBe('one')
    expect(meetingState(told(said(lea, 'met'), said(marc, 'met')), dayAfter).heldBy).toBe('both')
    expect(meetingState(told(said(lea, 'missed', [marc])), dayAfter).heldBy).toBeNull()
  })

  it.each([
    ['24 hours before is in time', '2026-11-11T17:30:00.000Z', false],
    ['a moment less is late', '2026-11-11T17:30:00.001Z', true],
  ])('calling off %s', (_title, at, isLate) => {
    const known = { ...planned, cancellation: { by: lea, at } }
    expect(meetingState(known, dayAfter)).toMatchObject({ state: 'cancelled', isLate, changesAt: null })
  })

  it('a missed or late-cancelled one that the other excuses is excused: neither held nor missed', () => {
    const missed = told(said(lea, 'missed', [marc]))
    expect(stateOf({ ...missed, excusedBy: lea })).toBe('excused')
    expect(stateOf({ ...missed, excusedBy: marc })).toBe('missed')
    const late = { ...planned, cancellation: { by: lea, at: '2026-11-12T16:00:00.000Z' } }
    expect(stateOf({ ...late, excusedBy: marc })).toBe('excused')
    expect(stateOf({ ...late, excusedBy: lea })).toBe('cancelled')
    const inTime = { ...planned, cancellation: { by: lea, at: '2026-11-01T16:00:00.000Z' } }
    expect(stateOf({ ...inTime, excusedBy: marc })).toBe('cancelled')
  })

  it('where nobody came, either may excuse', () => {
    expect(stateOf({ ...told(said(lea, 'missed', [lea, marc])), excusedBy: marc })).toBe('excused')
  })

  it('with more than two, is held if two say so, whatever a third says', () => {
    const three: Known = { ...planned, parties: [lea, marc, 'ines'] }
    const words = [said(lea, 'met'), said('ines', 'missed', ['ines']), said(marc, 'met')]
    expect(stateOf({ ...three, words })).toBe('held')
    expect(stateOf({ ...three, words: words.slice(0, 2) })).toBe('contested')
  })

  it('settles 72 hours after its end, or after the first word where that came later', () => {
    expect(meetingState(planned, dayAfter).settlesAt).toBe('2026-11-15T18:15:00.000Z')
    expect(meetingState(told(said(lea, 'met')), dayAfter).settlesAt).toBe('2026-11-16T09:00:00.000Z')
    const noted = { ...told(said(lea, 'met')), planned: null }
    expect(meetingState(noted, dayAfter).settlesAt).toBe('2026-11-16T09:00:00.000Z')
  })

  it('says when time alone changes it: at its end, then when it settles', () => {
    expect(meetingState(planned, startsAt).changesAt).toBe(endsAt)
    expect(meetingState(planned, dayAfter).changesAt).toBe('2026-11-15T18:15:00.000Z')
    expect(meetingState(planned, '2026-11-15T18:15:00.000Z').changesAt).toBeNull()
  })

  it('knows who came, as far as somebody said', () => {
    expect([...meetingState(told(said(lea, 'met')), dayAfter).came]).toEqual([
      [lea, true],
      [marc, true],
    ])
    expect([...meetingState(told(said(lea, 'missed', [marc])), dayAfter).came]).toEqual([
      [lea, true],
      [marc, false],
    ])
    expect([...meetingState(planned, dayAfter).came]).toEqual([])
  })
})
