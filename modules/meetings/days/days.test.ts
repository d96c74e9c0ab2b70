import { describe, expect, it } from 'vitest'
import { instantsOf } from './wall-time.ts'
import { whenToAsk, whenToTell } from './when-to-ask.ts'
import { mayBeTheSame, whyNotNote, whyNotPlan } from './why-not-day.ts'

describe('an hour as a clock shows it', () => {
  it.each([
    ['is one instant on a usual day', 'Europe/Paris', '2026-11-26', '18:30', ['2026-11-26T17:30:00.000Z']],
    ['does not exist in the night that skips it', 'Europe/Paris', '2027-03-28', '02:30', []],
    [
      'exists twice in the night that has it twice',
      'Europe/Paris',
      '2026-10-25',
      '02:30',
      ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'],
    ],
    ['is skipped elsewhere in another night', 'America/New_York', '2027-03-14', '02:30', []],
    [
      'is summer time up to the night before',
      'Europe/Paris',
      '2026-10-24',
      '18:30',
      ['2026-10-24T16:30:00.000Z'],
    ],
    ['may be a quarter off the hour', 'Asia/Kathmandu', '2026-11-26', '18:30', ['2026-11-26T12:45:00.000Z']],
  ])('%s', (_title, timeZone, on, at, instants) => {
    expect(instantsOf({ on, at, timeZone })).toEqual(instants)
  })
})

describe('asking whether they met', () => {
  it.each([
    ['two hours after the end', 'Europe/Paris', '2026-11-12T13:15:00.000Z', '2026-11-12T15:15:00.000Z'],
    [
      'at 9 the next morning where that is after 20:00',
      'Europe/Paris',
      '2026-11-12T18:15:00.000Z',
      '2026-11-13T08:00:00.000Z',
    ],
    [
      'at 9 the same morning where that is before 8:00',
      'Europe/Paris',
      '2026-11-13T03:00:00.000Z',
      '2026-11-13T08:00:00.000Z',
    ],
    [
      'at 20:00 sharp it is already quiet',
      'Europe/Paris',
      '2026-11-12T17:00:00.000Z',
      '2026-11-13T08:00:00.000Z',
    ],
    [
      'by the clock of who is asked',
      'America/New_York',
      '2026-11-12T18:15:00.000Z',
      '2026-11-12T20:15:00.000Z',
    ],
    [
      'at 9 by the new clock after the night that has an hour more',
      'Europe/Paris',
      '2026-10-24T18:15:00.000Z',
      '2026-10-25T08:00:00.000Z',
    ],
    [
      'at 9 by the new clock after the night that has an hour less',
      'Europe/Paris',
      '2027-03-27T19:15:00.000Z',
      '2027-03-28T07:00:00.000Z',
    ],
  ])('%s', (_title, zone, endsAt, first) => {
    expect(whenToAsk(zone, endsAt)[0]).toBe(first)
  })

  it('comes once more at 9 on the third day, by the clock of that day', () => {
    expect(whenToAsk('Europe/Paris', '2026-11-12T18:15:00.000Z')[1]).toBe('2026-11-15T08:00:00.000Z')
    expect(whenToAsk('Europe/Paris', '2026-10-24T10:00:00.000Z')[1]).toBe('2026-10-27T08:00:00.000Z')
  })
})

describe('when somebody is told what the other has said', () => {
  it.each([
    ['a quarter of an hour later by day', '2026-11-12T12:00:00.000Z', '2026-11-12T12:15:00.000Z'],
    [
      'the next morning at 9 where that is past eight',
      '2026-11-12T18:50:00.000Z',
      '2026-11-13T08:00:00.000Z',
    ],
    ['the same morning after midnight', '2026-11-13T00:30:00.000Z', '2026-11-13T08:00:00.000Z'],
  ])('%s', (_title, saidAt, told) => {
    expect(whenToTell('Europe/Paris', saidAt)).toBe(told)
  })
})

describe('the day of a meeting', () => {
  const today = '2026-11-21'
  const publishedOn = '2026-11-01'
  it.each([
    ['today may be noted', today, undefined],
    ['tomorrow may not', '2026-11-22', 'in-the-future'],
    ['the day of the publication may be', publishedOn, undefined],
    ['the day before may not', '2026-10-31', 'before-publication'],
  ])('%s', (_title, on, refusal) => {
    expect(whyNotNote({ on, today, publishedOn })).toBe(refusal)
  })

  it('is planned ahead, and not for another century', () => {
    const now = '2026-11-21T20:00:00.000Z'
    const goesOn = { lastOn: null }
    expect(whyNotPlan(now, now, goesOn)).toBe('in-the-past')
    expect(whyNotPlan('2026-11-21T20:00:00.001Z', now, goesOn)).toBeUndefined()
    expect(whyNotPlan('2062-11-21T20:00:00.000Z', now, goesOn)).toBe('too-far')
  })

  it('is planned until the pair closes, four days after its last', () => {
    const now = '2026-11-21T20:00:00.000Z'
    const ends = { lastOn: '2026-12-01' }
    expect(whyNotPlan('2026-12-05T20:00:00.000Z', now, ends)).toBeUndefined()
    expect(whyNotPlan('2026-12-06T08:00:00.000Z', now, ends)).toBe('after-the-pair')
  })

  it('may be another’s within two days', () => {
    expect(mayBeTheSame('2026-11-10', '2026-11-12')).toBe(true)
    expect(mayBeTheSame('2026-11-12', '2026-11-10')).toBe(true)
    expect(mayBeTheSame('2026-11-10', '2026-11-13')).toBe(false)
  })
})
