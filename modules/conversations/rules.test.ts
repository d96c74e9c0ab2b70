import { describe, expect, it } from 'vitest'
import { readsUntil, receiversOf, whenToTell, whyNotWrite } from './rules.ts'

const party = (personId: string, more: { declinedAt?: string; leftAt?: string } = {}) => ({
  personId,
  declinedAt: null,
  leftAt: null,
  ...more,
})
const two = [party('marc'), party('lea')]
const three = [...two, party('nour')]
const blocked = [{ personId: 'lea', blockedId: 'marc' }]

describe('who may write', () => {
  it('the two of a pair that both accepted, until it is over', () => {
    expect(whyNotWrite('marc', { status: 'proposed', parties: two, blocks: [] })).toBe('not-begun')
    expect(whyNotWrite('marc', { status: 'active', parties: two, blocks: [] })).toBeUndefined()
    for (const status of ['ended', 'declined', 'lapsed', 'withdrawn'])
      expect(whyNotWrite('marc', { status, parties: two, blocks: [] })).toBe('pair-over')
  })

  it('nobody of two where one blocked the other, whoever did it', () => {
    expect(whyNotWrite('marc', { status: 'active', parties: two, blocks: blocked })).toBe('messages-closed')
    expect(whyNotWrite('lea', { status: 'active', parties: two, blocks: blocked })).toBe('messages-closed')
  })

  it('in a team who blocked somebody is left out of what they write, and the others are not', () => {
    expect(receiversOf('marc', { parties: three, blocks: blocked })).toEqual(['nour'])
    expect(receiversOf('lea', { parties: three, blocks: blocked })).toEqual(['nour'])
    expect(receiversOf('nour', { parties: three, blocks: blocked })).toEqual(['marc', 'lea'])
  })

  it('not who left, and not to who left or said no', () => {
    const left = [party('marc'), party('lea', { leftAt: '2026-12-01T10:00:00.000Z' })]
    expect(whyNotWrite('lea', { status: 'active', parties: left, blocks: [] })).toBe('pair-over')
    expect(whyNotWrite('marc', { status: 'active', parties: left, blocks: [] })).toBe('messages-closed')
  })
})

it('who left reads until they left, who was there to the end reads all of it, who said no reads nothing', () => {
  const at = '2026-12-01T10:00:00.000Z'
  const end = '2026-12-24T10:00:00.000Z'
  const left = party('lea', { leftAt: at })
  const open = { status: 'active', parties: [...two, left] }
  expect(readsUntil(party('marc'), open)).toBeUndefined()
  expect(readsUntil(left, open)).toBe(at)
  expect(readsUntil(party('nour', { declinedAt: at }), open)).toBeNull()
  const last = party('marc', { leftAt: end })
  const ended = { status: 'ended', parties: [last, left] }
  expect(readsUntil(last, ended)).toBeUndefined()
  expect(readsUntil(left, ended)).toBe(at)
})

describe('when a mail says that a message waits', () => {
  const paris = { timeZone: 'Europe/Paris', mailHour: null, toldAt: null }
  it('at once in the daytime of a working day', () => {
    expect(whenToTell(paris, '2026-11-27T14:00:00.000Z')).toBe('2026-11-27T14:00:00.000Z')
  })
  it('at eight where it is night, and on Monday where it is the weekend', () => {
    expect(whenToTell(paris, '2026-11-26T05:00:00.000Z')).toBe('2026-11-26T07:00:00.000Z')
    expect(whenToTell(paris, '2026-11-26T21:00:00.000Z')).toBe('2026-11-27T07:00:00.000Z')
    expect(whenToTell(paris, '2026-11-27T21:00:00.000Z')).toBe('2026-11-30T07:00:00.000Z')
    expect(whenToTell(paris, '2026-11-28T12:00:00.000Z')).toBe('2026-11-30T07:00:00.000Z')
  })
  it('by the clock of who reads it', () => {
    const montreal = { timeZone: 'America/Toronto', mailHour: null, toldAt: null }
    expect(whenToTell(montreal, '2026-11-26T08:00:00.000Z')).toBe('2026-11-26T13:00:00.000Z')
  })
  it('at the hour that its reader chose, once a day, on any day', () => {
    const early = { timeZone: 'Europe/Paris', mailHour: 7, toldAt: null }
    expect(whenToTell(early, '2026-11-27T14:00:00.000Z')).toBe('2026-11-28T06:00:00.000Z')
    const told = { ...early, toldAt: '2026-11-28T06:00:00.000Z' }
    expect(whenToTell(told, '2026-11-28T06:30:00.000Z')).toBe('2026-11-29T06:00:00.000Z')
  })
  it('the next working morning where one was written today', () => {
    const told = { timeZone: 'Europe/Paris', mailHour: null, toldAt: '2026-11-27T09:00:00.000Z' }
    expect(whenToTell(told, '2026-11-27T14:00:00.000Z')).toBe('2026-11-30T07:00:00.000Z')
  })
})
