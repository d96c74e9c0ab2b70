import { describe, expect, test } from 'vitest'
import {
  afterAnswer,
  answerOf,
  endsWithout,
  waitingFor,
  whenToRemind,
  whyNotAccept,
  whyNotDecline,
  whyNotUndo,
  type PartyState,
  type Standing,
} from './rules.ts'

const asked: PartyState = { role: 'mentee', acceptedAt: null, declinedAt: null, leftAt: null }
const at = '2026-11-21T20:00:00.000Z'
const yes = (role: PartyState['role']): PartyState => ({ ...asked, role, acceptedAt: at })
const no = (role: PartyState['role']): PartyState => ({ ...asked, role, declinedAt: at })
const silent = (role: PartyState['role']): PartyState => ({ ...asked, role })
const proposed: Standing = { status: 'proposed', mine: silent('mentee'), others: [silent('mentor')] }

describe('an answer', () => {
  const accepted: Standing = { ...proposed, mine: yes('mentee') }
  test('is taken back within 72 hours, whatever came of it', () => {
    for (const status of ['proposed', 'active', 'declined'] as const) {
      expect(whyNotUndo({ ...accepted, status }, '2026-11-24T19:59:59.999Z')).toBeUndefined()
    }
  })
  test('is not taken back afterwards, nor once it has ended, lapsed or was withdrawn', () => {
    expect(whyNotUndo(accepted, '2026-11-24T20:00:00.000Z')).toBe('too-late-to-undo')
    for (const status of ['ended', 'lapsed', 'withdrawn'] as const) {
      expect(whyNotUndo({ ...accepted, status }, at)).toBe('too-late-to-undo')
    }
  })
  test('that was not given cannot be taken back', () => {
    expect(whyNotUndo(proposed, at)).toBe('nothing-to-undo')
  })
})

describe('a proposal', () => {
  test('can be accepted or declined, and waits for its reader', () => {
    expect(whyNotAccept(proposed)).toBeUndefined()
    expect(whyNotDecline(proposed)).toBeUndefined()
    expect(waitingFor(proposed)).toBe('me')
  })
  test('that I accepted waits for the other, and takes no second yes', () => {
    const accepted: Standing = { ...proposed, mine: yes('mentee') }
    expect(waitingFor(accepted)).toBe('partner')
    expect(whyNotAccept(accepted)).toBe('already-answered')
  })
  test('that I accepted can still be declined while the other has not answered, and the no counts', () => {
    expect(whyNotDecline({ ...proposed, mine: yes('mentee') })).toBeUndefined()
    expect(answerOf({ ...yes('mentee'), declinedAt: at })).toBe('declined')
  })
  test('of a team that I declined takes no yes from me, though it goes on', () => {
    const mine: Standing = { ...proposed, mine: no('mentee') }
    expect([whyNotAccept(mine), whyNotDecline(mine), waitingFor(mine)]).toEqual([
      'already-declined',
      'already-declined',
      'nobody',
    ])
  })
})

describe('a relationship that is no proposal any more takes no answer', () => {
  test.each([
    ['declined', 'already-declined', 'already-declined'],
    ['lapsed', 'lapsed', 'lapsed'],
    ['withdrawn', 'taken-back', 'taken-back'],
    ['active', 'already-answered', 'already-active'],
    ['ended', 'already-answered', 'already-active'],
  ] as const)('%s', (status, toYes, toNo) => {
    const standing: Standing = { ...proposed, status }
    expect([whyNotAccept(standing), whyNotDecline(standing)]).toEqual([toYes, toNo])
    expect(waitingFor(standing)).toBe('nobody')
  })
})

describe('after an answer', () => {
  test.each([
    ['a pair waits for its second yes', 'pair', [yes('mentor'), silent('mentee')], 'proposed'],
    ['a pair begins with its second yes', 'pair', [yes('mentor'), yes('mentee')], 'active'],
    ['a pair ends with one no', 'pair', [yes('mentor'), no('mentee')], 'declined'],
    ['two peers begin with their second yes', 'pair', [yes('peer'), yes('peer')], 'active'],
    ['a peer is not two', 'pair', [yes('peer'), no('peer')], 'declined'],
    [
      'a team waits for whoever is still asked',
      'team',
      [yes('mentor'), yes('mentee'), silent('mentee')],
      'proposed',
    ],
    ['a team begins without who said no', 'team', [yes('mentor'), yes('mentee'), no('mentee')], 'active'],
    ['a team is not one without a mentor', 'team', [no('mentor'), yes('mentee'), yes('mentee')], 'declined'],
    ['a circle begins with three', 'circle', [yes('peer'), yes('peer'), yes('peer'), no('peer')], 'active'],
    ['a circle of two is none', 'circle', [yes('peer'), yes('peer'), no('peer')], 'declined'],
  ] as const)('%s', (_, kind, parties, becomes) => {
    expect(afterAnswer(kind, parties)).toBe(becomes)
  })
})

test('who leaves ends a pair, and not a team of three', () => {
  const gone = { ...yes('mentee'), leftAt: at }
  expect(endsWithout([yes('mentor'), gone])).toBe(true)
  expect(endsWithout([yes('mentor'), yes('mentee'), gone])).toBe(false)
  expect(endsWithout([yes('mentor'), no('mentee'), gone])).toBe(true)
})

test.each([
  ['a Thursday afternoon', '2026-11-26T14:00:00.000Z', '2026-11-26T14:00:00.000Z'],
  ['a Thursday evening', '2026-11-26T19:00:00.000Z', '2026-11-27T07:00:00.000Z'],
  ['a Thursday before eight', '2026-11-26T06:59:00.000Z', '2026-11-26T07:00:00.000Z'],
  ['a Friday night', '2026-11-27T21:30:00.000Z', '2026-11-30T07:00:00.000Z'],
  ['a Sunday', '2026-11-29T12:00:00.000Z', '2026-11-30T07:00:00.000Z'],
])('a reminder due on %s waits for a working day’s daytime where its reader lives', (_, now, due) => {
  expect(whenToRemind('Europe/Paris', now, '2026-12-03T00:00:00.000Z')).toBe(due)
})

test('a reminder comes at a weekend only where the proposal lapses before Monday, and never once it has', () => {
  const friday = '2026-11-27T19:30:00.000Z'
  expect(whenToRemind('Europe/Paris', friday, '2026-11-29T19:30:00.000Z')).toBe('2026-11-28T07:00:00.000Z')
  expect(whenToRemind('Europe/Paris', friday, '2026-11-28T06:00:00.000Z')).toBeUndefined()
})
