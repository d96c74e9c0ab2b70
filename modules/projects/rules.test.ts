import { describe, expect, it } from 'vitest'
import {
  missingOf,
  nextFriday,
  stateOf,
  whyNotAnswer,
  whyNotDayPay,
  whyNotSend,
  whyNotStep,
  whyNotWriteBrief,
} from './rules.ts'

const whole = {
  context: 'Un PDF chaque matin.',
  audience: '140 acheteurs.',
  constraints: 'Debout, les mains mouillées.',
  deliverables: [{}],
  startsOn: '2026-11-26',
  endsOn: '2026-12-22',
  budgetCents: 720_000,
  juniorsCents: 630_000,
}

describe('a brief', () => {
  it('says what it does not say, in the order of its form', () => {
    expect(missingOf(whole)).toEqual([])
    expect(missingOf({ ...whole, deliverables: [], budgetCents: null })).toEqual(['deliverables', 'budget'])
    expect(missingOf({ ...whole, context: '', endsOn: null, juniorsCents: null })).toEqual([
      'context',
      'dates',
      'pay',
    ])
  })

  it('may give nothing to the juniors, if it says so, and never more than there is', () => {
    expect(missingOf({ ...whole, juniorsCents: 0 })).toEqual([])
    expect(whyNotWriteBrief({ ...whole, juniorsCents: 720_001 })).toBe('pay-above-budget')
    expect(whyNotWriteBrief({ ...whole, endsOn: '2026-11-25' })).toBe('ends-before-it-starts')
    expect(whyNotWriteBrief({ ...whole, endsOn: null, budgetCents: null })).toBeUndefined()
  })
})

describe('a project', () => {
  const team = { status: 'team' as const, missing: [], agreed: 1, hasMentor: true, juniors: 3 }

  it.each([
    [
      'without a deliverable that the client agreed to',
      { agreed: 0, missing: ['deliverables' as const] },
      'no-deliverable-agreed',
    ],
    ['whose brief does not say the budget', { missing: ['budget' as const] }, 'brief-incomplete'],
    ['that nobody steers', { hasMentor: false }, 'no-mentor'],
    ['whose juniors have left', { juniors: 0 }, 'no-team'],
    ['whose team is not published', { status: 'selection' as const }, 'no-team'],
    ['that runs already', { status: 'running' as const }, 'not-now'],
  ])('%s is not launched', (_, changed, reason) => {
    expect(whyNotStep(team, 'running')).toBeUndefined()
    expect(whyNotStep({ ...team, ...changed }, 'running')).toBe(reason)
  })

  it('opens its selection with a brief that lacks no more than its deliverables', () => {
    const call = { ...team, status: 'call' as const }
    expect(whyNotStep({ ...call, missing: ['deliverables'] }, 'selection')).toBeUndefined()
    expect(whyNotStep({ ...call, missing: ['audience'] }, 'selection')).toBe('brief-incomplete')
    expect(whyNotStep(team, 'selection')).toBe('not-now')
  })

  it('goes back to the call until it has a team, and is closed once', () => {
    expect(whyNotStep({ ...team, status: 'selection' }, 'call')).toBeUndefined()
    expect(whyNotStep(team, 'call')).toBe('not-now')
    expect(whyNotStep(team, 'closed')).toBeUndefined()
    expect(whyNotStep({ ...team, status: 'closed' }, 'closed')).toBe('not-now')
  })
})

describe('a deliverable', () => {
  it('is proposed, wanted, sent, then accepted or to change', () => {
    expect(stateOf({ agreedAt: null }, undefined)).toBe('proposed')
    expect(stateOf({ agreedAt: 'then' }, undefined)).toBe('wanted')
    expect(stateOf({ agreedAt: 'then' }, { answer: null })).toBe('sent')
    expect(stateOf({ agreedAt: 'then' }, { answer: 'change' })).toBe('change')
  })

  it('is sent while the project runs, once wanted, until it is accepted', () => {
    const sending = { status: 'running' as const, state: 'wanted' as const, hasSomething: true }
    expect(whyNotSend(sending)).toBeUndefined()
    expect(whyNotSend({ ...sending, state: 'change' })).toBeUndefined()
    expect(whyNotSend({ ...sending, state: 'proposed' })).toBe('not-agreed')
    expect(whyNotSend({ ...sending, state: 'accepted' })).toBe('already-accepted')
    expect(whyNotSend({ ...sending, status: 'team' })).toBe('not-running')
    expect(whyNotSend({ ...sending, hasSomething: false })).toBe('nothing-sent')
  })

  it('is answered once, in its latest version, and a change says which', () => {
    const sent = { answer: null, isLatest: true }
    expect(whyNotAnswer(sent, { answer: 'accepted', word: '' })).toBeUndefined()
    expect(whyNotAnswer(sent, { answer: 'change', word: '' })).toBe('no-word')
    expect(whyNotAnswer({ ...sent, isLatest: false }, { answer: 'accepted', word: '' })).toBe('newer-version')
    expect(whyNotAnswer({ ...sent, answer: 'change' }, { answer: 'accepted', word: '' })).toBe(
      'already-answered',
    )
  })
})

it('a paid line stays, and nothing is paid before it is invoiced', () => {
  const line = { invoicedOn: null, paidOn: null }
  expect(whyNotDayPay(line, { invoicedOn: '2026-12-01', paidOn: null }, '2026-12-01')).toBeUndefined()
  expect(whyNotDayPay(line, { invoicedOn: null, paidOn: '2026-12-01' }, '2026-12-01')).toBe('not-invoiced')
  expect(whyNotDayPay(line, { invoicedOn: '2026-12-02', paidOn: null }, '2026-12-01')).toBe('in-the-future')
  const paid = { invoicedOn: '2026-11-01', paidOn: '2026-11-05' }
  expect(whyNotDayPay(paid, { invoicedOn: null, paidOn: null }, '2026-12-01')).toBe('already-paid')
})

it('Friday is at four in the afternoon of the project’s own clock', () => {
  // A Thursday.
  expect(nextFriday('Europe/Paris', '2026-11-26T09:00:00.000Z')).toBe('2026-11-27T15:00:00.000Z')
  expect(nextFriday('Europe/Paris', '2026-11-27T15:00:00.000Z')).toBe('2026-12-04T15:00:00.000Z')
  expect(nextFriday('America/Montreal', '2026-11-27T15:00:00.000Z')).toBe('2026-11-27T21:00:00.000Z')
  // In summer the same hour of the wall.
  expect(nextFriday('Europe/Paris', '2027-07-01T09:00:00.000Z')).toBe('2027-07-02T14:00:00.000Z')
})
