import { describe, expect, it } from 'vitest'
import {
  added,
  endedAs,
  extraStateOf,
  missingOf,
  nextFriday,
  outcomeOf,
  stateOf,
  whyNotAnswer,
  whyNotAnswerExtra,
  whyNotDayPay,
  whyNotPropose,
  whyNotSend,
  whyNotStep,
  whyNotLowerSums,
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

  it('names whom it is for and what binds it where they are not said', () => {
    expect(missingOf({ ...whole, audience: '', constraints: '' })).toEqual(['audience', 'constraints'])
    expect(missingOf({ ...whole, startsOn: null })).toEqual(['dates'])
  })

  it('may give nothing to the juniors, if it says so, and never more than there is', () => {
    expect(missingOf({ ...whole, juniorsCents: 0 })).toEqual([])
    expect(whyNotWriteBrief({ ...whole, juniorsCents: 720_001 })).toBe('pay-above-budget')
    expect(whyNotWriteBrief({ ...whole, endsOn: '2026-11-25' })).toBe('ends-before-it-starts')
    expect(whyNotWriteBrief({ ...whole, endsOn: null, budgetCents: null })).toBeUndefined()
  })

  it('goes no lower than what the ledger has agreed, and may be raised where it stood under it', () => {
    const less = (changed: Partial<typeof whole>, juniors: number, all: number) =>
      whyNotLowerSums(whole, { ...whole, ...changed }, { juniors, all })
    expect(less({ juniorsCents: 99_999 }, 100_000, 100_000)).toBe('share-under-ledger')
    expect(less({ juniorsCents: 100_000 }, 100_000, 100_000)).toBeUndefined()
    expect(less({ budgetCents: 650_000 }, 100_000, 650_001)).toBe('budget-under-ledger')
    expect(less({}, 800_000, 800_000)).toBeUndefined()
    expect(less({ juniorsCents: 640_000 }, 650_000, 650_000)).toBeUndefined()
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
    for (const status of ['call', 'team', 'running', 'delivered'] as const)
      expect(whyNotStep({ ...team, status }, 'closed')).toBeUndefined()
    expect(whyNotStep({ ...team, status: 'closed' }, 'closed')).toBe('not-now')
  })
})

describe('a project that is closed', () => {
  const dayOf = (instant: string) => instant.slice(0, 10)
  const milestone = (dueOn: string, reachedAt: string | null) => ({ id: dueOn, title: '', dueOn, reachedAt })
  const word = (milestoneId: string | null, score: number) => ({
    milestoneId,
    score,
    text: '',
    by: '',
    saidAt: '',
  })
  const ended = {
    deliverables: ['accepted', 'sent', 'wanted', 'proposed'].map((state) => ({ state })) as never,
    milestones: [
      milestone('2026-12-01', '2026-12-01T18:00:00.000Z'),
      milestone('2026-12-08', '2026-12-09T08:00:00.000Z'),
      milestone('2026-12-15', null),
    ],
    words: [word('2026-12-08', 2), word(null, 4)],
    endsOn: '2026-12-22',
    deliveredAt: '2026-12-23T08:00:00.000Z',
  }

  it('shows what it came to, each out of what was agreed: what the client never wanted is not counted', () => {
    expect(outcomeOf(ended, dayOf)).toEqual({
      agreed: 3,
      accepted: 1,
      milestones: 3,
      reached: 2,
      inTime: 1,
      deliveredOn: '2026-12-23',
      isLate: true,
      score: 4,
    })
  })

  it('is late after its day, and not on it nor where none was said; of no word at the end the last one counts', () => {
    expect(outcomeOf({ ...ended, endsOn: '2026-12-23' }, dayOf).isLate).toBe(false)
    expect(outcomeOf({ ...ended, endsOn: null }, dayOf).isLate).toBe(false)
    const stopped = outcomeOf({ ...ended, deliveredAt: null, words: [word('2026-12-08', 2)] }, dayOf)
    expect(stopped).toMatchObject({ deliveredOn: null, isLate: false, score: 2 })
    expect(outcomeOf({ ...ended, words: [] }, dayOf).score).toBeNull()
  })

  it('leaves nothing that is anybody’s turn', () => {
    const states = ['accepted', 'sent', 'proposed', 'wanted', 'change'] as const
    expect(states.map(endedAs)).toEqual([
      'accepted',
      'unanswered',
      'unanswered',
      'undelivered',
      'undelivered',
    ])
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

describe('what a client asks for beyond the brief', () => {
  const kept = { proposedAt: null, refusedAt: null, answer: null }

  it('is the team’s turn, then the client’s, then over', () => {
    expect(extraStateOf(kept)).toBe('asked')
    expect(extraStateOf({ ...kept, proposedAt: 'then' })).toBe('proposed')
    expect(extraStateOf({ ...kept, refusedAt: 'then' })).toBe('refused')
    expect(extraStateOf({ ...kept, proposedAt: 'then', answer: 'instead' })).toBe('agreed')
    expect(extraStateOf({ ...kept, answer: 'no' })).toBe('declined')
  })

  const more = { endsOn: '2027-01-08', cents: 60_000, juniorsCents: 60_000 }
  const now = {
    status: 'running' as const,
    state: 'asked' as const,
    endsOn: '2026-12-22',
    today: '2026-12-01',
    deliverables: 19,
    replaced: 'wanted' as const,
  }
  const both = { more, replacesId: 'notice' }
  const late = { ...now, endsOn: null, today: '2027-01-09' }

  it.each([
    ['while the brief is the client’s own', { ...now, status: 'team' as const }, both, 'not-now'],
    ['of a project that is closed', { ...now, status: 'closed' as const }, both, 'not-now'],
    ['once agreed to', { ...now, state: 'agreed' as const }, both, 'already-answered'],
    ['once declined', { ...now, state: 'declined' as const }, both, 'already-answered'],
    ['that offers nothing', now, { more: null, replacesId: null }, 'nothing-proposed'],
    ['for the same day', now, { ...both, more: { ...more, endsOn: '2026-12-22' } }, 'not-later'],
    ['for a day that is over', late, both, 'not-later'],
    ['that gives more than it asks', now, { ...both, more: { ...more, cents: 59_999 } }, 'pay-above-budget'],
    ['in the place of what was sent', { ...now, replaced: 'sent' as const }, both, 'not-replaceable'],
    ['in the place of nothing here', { ...now, replaced: null }, both, 'not-replaceable'],
    ['beyond twenty', { ...now, deliverables: 20 }, both, 'too-many-deliverables'],
  ])('a proposal %s is not made', (_, at, ways, reason) => {
    expect(whyNotPropose(now, both)).toBeUndefined()
    expect(whyNotPropose(at, ways)).toBe(reason)
  })

  it('is proposed after a refusal, by the same day, today, or in the place of one of twenty', () => {
    expect(whyNotPropose({ ...now, state: 'refused' }, both)).toBeUndefined()
    expect(whyNotPropose(now, { more: { ...more, endsOn: null }, replacesId: null })).toBeUndefined()
    expect(whyNotPropose({ ...late, today: '2027-01-08' }, both)).toBeUndefined()
    expect(whyNotPropose({ ...now, deliverables: 20 }, { more: null, replacesId: 'notice' })).toBeUndefined()
    expect(whyNotPropose({ ...now, replaced: null }, { more, replacesId: null })).toBeUndefined()
  })

  const asked = { ...now, state: 'proposed' as const, revision: 2, adds: true }
  const yes = { answer: 'more' as const, proposal: 2 }

  it.each([
    ['of a project that is closed', { ...asked, status: 'closed' as const }, yes, 'not-now'],
    ['twice', { ...asked, state: 'agreed' as const }, yes, 'already-answered'],
    ['after the team’s no', { ...asked, state: 'refused' as const }, yes, 'already-answered'],
    ['to what it said before', asked, { ...yes, proposal: 1 }, 'proposal-changed'],
    ['with no to what it said before', asked, { answer: 'no' as const, proposal: 1 }, 'proposal-changed'],
    ['with yes to nothing', { ...asked, state: 'asked' as const }, yes, 'proposal-changed'],
    ['in a way that is not offered', { ...asked, adds: false }, yes, 'proposal-changed'],
    [
      'for what is begun',
      { ...asked, replaced: 'sent' as const },
      { ...yes, answer: 'instead' as const },
      'not-replaceable',
    ],
    ['beyond twenty', { ...asked, deliverables: 20 }, yes, 'too-many-deliverables'],
  ])('is not answered %s', (_, at, said, reason) => {
    expect(whyNotAnswerExtra(asked, yes)).toBeUndefined()
    expect(whyNotAnswerExtra(at, said)).toBe(reason)
  })

  it('is let go before any proposal, and replaces one of twenty', () => {
    const no = { answer: 'no' as const, proposal: 2 }
    expect(whyNotAnswerExtra({ ...asked, state: 'asked' }, no)).toBeUndefined()
    expect(
      whyNotAnswerExtra({ ...asked, deliverables: 20, adds: false }, { ...yes, answer: 'instead' }),
    ).toBeUndefined()
  })

  it('adds its day and sums', () => {
    const frame = { endsOn: '2026-12-22', budgetCents: 720_000, juniorsCents: 630_000 }
    const sum = { endsOn: '2027-01-08', budgetCents: 780_000, juniorsCents: 690_000 }
    expect(added(frame, more)).toEqual(sum)
    const nothing = { endsOn: null, cents: 0, juniorsCents: 0 }
    expect(added(frame, nothing)).toEqual(frame)
    // A later day that was set meanwhile stays.
    expect(added({ ...frame, endsOn: '2027-02-01' }, more).endsOn).toBe('2027-02-01')
    const unsaid = { endsOn: null, budgetCents: null, juniorsCents: null }
    expect(added(unsaid, more)).toEqual({ endsOn: '2027-01-08', budgetCents: 60_000, juniorsCents: 60_000 })
    expect(added(unsaid, nothing)).toEqual(unsaid)
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
