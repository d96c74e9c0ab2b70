import { describe, expect, it } from 'vitest'
import {
  dueOnOf,
  inOrder,
  knownLevels,
  nextMorning,
  secondsSince,
  shiftedBy,
  weekAround,
  weekOf,
  whyNotDecide,
  whyNotOpen,
  whyNotWrite,
} from './rules.ts'

describe('a project of a course', () => {
  it('is not opened without a deliverable, and asks for none after its last week', () => {
    expect(whyNotOpen({ expected: [] })).toBe('no-deliverable')
    expect(whyNotOpen({ expected: [{ dueWeek: 1 }] })).toBeUndefined()
    expect(whyNotWrite({ weeks: 3, expected: [{ dueWeek: 3 }, { dueWeek: 4 }] })).toBe('due-after-the-end')
    expect(whyNotWrite({ weeks: 4, expected: [{ dueWeek: 3 }, { dueWeek: 4 }] })).toBeUndefined()
  })

  it('begins in its first week, and goes on counting after its last', () => {
    expect(
      ['2026-11-01', '2026-11-02', '2026-11-08', '2026-11-09', '2026-12-14'].map((day) =>
        weekOf('2026-11-02', day),
      ),
    ).toEqual([0, 1, 1, 2, 7])
    expect(weekOf('2026-11-02', '2026-10-12')).toBe(0)
    expect(dueOnOf('2026-11-02', 1)).toBe('2026-11-08')
    expect(dueOnOf('2026-10-19', 2)).toBe('2026-11-01')
  })
})

it('a week goes from Monday to Sunday, at the turn of a year too', () => {
  expect(weekAround('2026-11-19')).toEqual({ fromOn: '2026-11-16', untilOn: '2026-11-22' })
  expect(weekAround('2026-11-16').fromOn).toBe('2026-11-16')
  expect(weekAround('2026-11-22').fromOn).toBe('2026-11-16')
  expect(weekAround('2027-01-01')).toEqual({ fromOn: '2026-12-28', untilOn: '2027-01-03' })
})

it('"their morning" is now while it is morning there, else the next one by their clock', () => {
  expect(nextMorning('Europe/Paris', '2026-11-19T08:30:00.000Z')).toBe('2026-11-19T08:30:00.000Z')
  expect(nextMorning('Europe/Paris', '2026-11-19T05:00:00.000Z')).toBe('2026-11-19T07:00:00.000Z')
  expect(nextMorning('America/Halifax', '2026-11-19T08:30:00.000Z')).toBe('2026-11-19T12:00:00.000Z')
  expect(nextMorning('Asia/Singapore', '2026-11-19T08:30:00.000Z')).toBe('2026-11-20T00:00:00.000Z')
  // The night in which clocks change.
  expect(nextMorning('Europe/Paris', '2026-10-24T20:00:00.000Z')).toBe('2026-10-25T07:00:00.000Z')
})

describe('a defence', () => {
  const planned = { startsAt: '2026-11-19T09:00:00.000Z', isDecided: false }
  const at = { now: '2026-11-19T10:00:00.000Z', today: '2026-11-19' }
  const validated = { result: 'validated', reasons: 'Clair et juste.', backOn: null } as const
  it('is decided after its hour, once, with reasons, and with a day to come back where it is not validated', () => {
    expect(whyNotDecide(planned, validated, at)).toBeUndefined()
    expect(whyNotDecide(planned, validated, { ...at, now: '2026-11-19T08:59:00.000Z' })).toBe('not-yet')
    expect(whyNotDecide({ ...planned, isDecided: true }, validated, at)).toBe('already-decided')
    expect(whyNotDecide(planned, { ...validated, reasons: '' }, at)).toBe('no-reasons')
    expect(whyNotDecide(planned, { ...validated, result: 'to-redo' }, at)).toBe('no-day-to-come-back')
    expect(whyNotDecide(planned, { ...validated, result: 'to-complete', backOn: '2026-11-19' }, at)).toBe(
      'no-day-to-come-back',
    )
    expect(
      whyNotDecide(planned, { ...validated, result: 'to-complete', backOn: '2026-11-26' }, at),
    ).toBeUndefined()
  })
})

it('a clock that stood goes on with what was left; a criterion that was taken out says nothing', () => {
  expect(shiftedBy('2026-11-19T09:00:00.000Z', '2026-11-19T09:05:00.000Z', '2026-11-19T09:08:30.000Z')).toBe(
    '2026-11-19T09:03:30.000Z',
  )
  expect(secondsSince('2026-11-19T09:00:00.000Z', '2026-11-19T09:01:30.400Z')).toBe(90)
  expect(secondsSince('2026-11-19T09:01:00.000Z', '2026-11-19T09:00:00.000Z')).toBe(0)
  expect(knownLevels([{ id: 'a' }, { id: 'b' }], { a: 'yes', c: 'nearly' })).toEqual({ a: 'yes' })
})

it('defences without a result come first, the oldest first; those decided after them, the latest first', () => {
  const defence = (startsAt: string, result: string | null) => ({ startsAt, result })
  const [decided, waits, toCome, latest] = [
    defence('2026-10-23', 'validated'),
    defence('2026-11-30', null),
    defence('2026-12-09', null),
    defence('2026-11-13', 'to-redo'),
  ]
  expect(inOrder([decided, toCome, waits, latest])).toEqual([waits, toCome, latest, decided])
})
