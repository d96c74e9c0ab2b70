import { expect, it } from 'vitest'
import { backFrom, changesOf, stillChanges, withChanges, type AgreedBrief } from '../rules.ts'

const wanted = (id: string, title = id) => ({ id, title, dueOn: null, checks: ['Lisible'], milestoneId: 'm' })
const brief: AgreedBrief = {
  context: 'Un PDF.',
  audience: 'Acheteurs.',
  constraints: 'Debout.',
  leftOut: '',
  startsOn: '2026-11-26',
  endsOn: '2026-12-22',
  currency: 'EUR',
  budgetCents: 720_000,
  juniorsCents: null,
  deliverables: [wanted('one'), wanted('two')],
}
const after: AgreedBrief = {
  ...brief,
  context: 'Un site.',
  endsOn: null,
  currency: 'CHF',
  juniorsCents: 0,
  deliverables: [{ ...wanted('two', 'Deux'), dueOn: '2026-12-20', checks: [] }],
}

it('what moves makes the brief that was meant, and nothing else moves', () => {
  const changes = changesOf(brief, after)
  expect(changes.map(({ what }) => what)).toEqual([
    'budget',
    'juniors',
    'endsOn',
    'context',
    'removed',
    'renamed',
    'dueOn',
    'checks',
  ])
  expect(withChanges(brief, changes)).toEqual(after)
  expect(changesOf(brief, brief)).toEqual([])
  // The order of what is to be delivered, and what nobody agreed to yet, are not of what was agreed.
  const more = { id: null, title: 'Trois', dueOn: null, checks: [] }
  expect(changesOf(brief, { ...brief, deliverables: [more, ...brief.deliverables.toReversed()] })).toEqual([])
})

it('what would move is said from what stands now; what was sent stays, the words of what was accepted too, and what is no more is nobody’s change', () => {
  const changes = changesOf(brief, after)
  const now = { ...brief, budgetCents: 800_000, context: 'Un site.', deliverables: [wanted('one')] }
  const still = stillChanges(now, changes, { sent: new Set(['one']), accepted: new Set() })
  expect(still.map(({ what }) => what)).toEqual(['budget', 'juniors', 'endsOn'])
  const made = stillChanges(brief, changes, { sent: new Set(['one', 'two']), accepted: new Set(['two']) })
  expect(made.map(({ what }) => what)).toEqual(['budget', 'juniors', 'endsOn', 'context', 'dueOn'])
  expect(still[0]).toMatchObject({ before: { cents: 800_000 }, after: { cents: 720_000, currency: 'CHF' } })
})

it('the way back leads to what stood, but for what somebody moved again since', () => {
  const changes = changesOf(brief, after)
  expect(withChanges(after, backFrom(after, changes))).toEqual({ ...brief, deliverables: [wanted('two')] })
  const since = { ...after, context: 'Une page.', deliverables: [] }
  expect(withChanges(since, backFrom(since, changes))).toEqual({
    ...brief,
    context: 'Une page.',
    deliverables: [],
  })
})
