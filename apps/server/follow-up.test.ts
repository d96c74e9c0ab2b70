import { expect, it } from 'vitest'
import { listAttention, listOwnAttention, showSoFar } from '../../modules/insights/contract.ts'
import {
  agreeToMeeting,
  cancelMeeting,
  contestMeeting,
  noteMeeting,
  planMeeting,
  sayWhetherMet,
} from '../../modules/meetings/contract.ts'
import { createNextEdition } from '../../modules/programmes/contract.ts'
import { pauseRelationship, undoAnswer } from '../../modules/relationships/contract.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import { openPair, type OpenPair } from './testing/open-pair.ts'

const atLunch = { minutes: 45, means: 'lunch', place: 'CANARI-cafe' } as const
const thursday = { on: '2026-11-26', at: '18:30', timeZone: 'Europe/Paris', ...atLunch }

/** What the team reads at an instant; its session goes on as long as it is used every few days. */
async function read({ instance, lead, editionId }: OpenPair, at: string) {
  instance.clock.now = at
  const answer = await lead.ask(listAttention, { editionId })
  expect(JSON.stringify(answer)).not.toContain('CANARI')
  return { ...answer, pair: answer.pairs[0]! }
}

describeOnBothEngines('what the team follows', (openTestDatabase) => {
  it('a pair that does nothing is early, then without a date, then never met; a date to come is no meeting', async () => {
    const open = await openPair(await openTestDatabase())
    const { lead, mentor, mentee, relationshipId, editionId } = open
    expect((await read(open, '2026-11-27T10:00:00.000Z')).pair).toMatchObject({
      state: 'too-early',
      days: 6,
    })
    const { pair: late, counts } = await read(open, '2026-11-28T10:00:00.000Z')
    expect(late).toMatchObject({ state: 'needs-a-look', reason: 'no-date', sinceOn: '2026-11-21' })
    expect(counts).toMatchObject({ pairs: 1, metOnce: { byBoth: 0, byOne: 0 }, withDate: 0 })

    // Today of the team says it once, by reason; nobody else reads it.
    const { editions } = await lead.ask(listOwnAttention, {})
    expect(editions).toEqual([
      {
        editionId,
        reasons: [{ reason: 'no-date', count: 1, days: 7 }],
        squares: [{ state: 'seeking', count: 1 }],
      },
    ])
    expect(await mentor.ask(listOwnAttention, {})).toEqual({ editions: [] })

    const asked = await mentor.ask(planMeeting, { relationshipId, ...thursday, on: '2026-12-04' })
    const { id, startsAt } = asked.meetings[0]!
    const waiting = (await read(open, '2026-11-28T11:00:00.000Z')).pair
    expect(waiting).toMatchObject({ reason: 'no-date', nextAt: null })
    expect(waiting.parties.map(({ name, isAwaited }) => [name, isAwaited])).toEqual([
      ['Marc Le Goff', false],
      ['Léa Morvan', true],
    ])
    await mentee.ask(agreeToMeeting, { id, startsAt: startsAt! })
    expect(await read(open, '2026-11-28T12:00:00.000Z')).toMatchObject({
      pair: { state: 'on-track', nextAt: startsAt },
      counts: { withDate: 1, metOnce: { byBoth: 0, byOne: 0 } },
    })
    await open.comeTo('2026-12-05T09:00:00.000Z')
    // Nobody says a word of it: it is neither held nor missed.
    expect(await read(open, '2026-12-05T10:00:00.000Z')).toMatchObject({
      pair: { reason: 'never-met', unconfirmed: 1, held: { byBoth: 0, byOne: 0 } },
      counts: { withDate: 0, metOnce: { byBoth: 0, byOne: 0 } },
    })
    expect(await mentor.refusal(listAttention, { editionId })).toBe('not-found')
    await open.instance.stop()
  })

  it('a lunch that one notes counts as said by one, then by both; a contest takes it out; 21 days later they are missed', async () => {
    const open = await openPair(await openTestDatabase())
    const { lead, mentor, mentee, relationshipId, editionId } = open
    open.instance.clock.now = '2026-11-24T10:00:00.000Z'
    const noted = await mentee.ask(noteMeeting, { relationshipId, on: '2026-11-23', means: 'lunch' })
    const { id } = noted.meetings[0]!
    expect(await read(open, '2026-11-24T11:00:00.000Z')).toMatchObject({
      pair: { state: 'on-track', held: { byBoth: 0, byOne: 1 } },
      counts: { metOnce: { byBoth: 0, byOne: 1 }, metThrice: { byBoth: 0, byOne: 0 } },
    })
    const met = { publishedOn: '2026-11-21', pairs: 1, once: [{ day: 2, pairs: 1 }], thrice: [] }
    const so = { today: '2026-11-24', before: null, byDay30: null }
    expect(await lead.ask(showSoFar, { editionId })).toMatchObject({ ...so, now: met })
    const next = await lead.ask(createNextEdition, {
      editionId,
      name: { fr: 'Printemps 2027', en: 'Spring 2027' },
      startsOn: null,
    })
    expect(await lead.ask(showSoFar, { editionId: next.editionId })).toMatchObject({
      now: null,
      before: { ...met, name: { fr: 'Automne 2026', en: 'Autumn 2026' } },
    })
    expect(await mentor.refusal(showSoFar, { editionId })).toBe('not-found')
    await mentor.ask(contestMeeting, { id })
    expect(await lead.ask(showSoFar, { editionId })).toMatchObject({ now: { ...met, once: [] } })
    expect(await read(open, '2026-11-24T12:00:00.000Z')).toMatchObject({
      pair: { state: 'needs-a-look', reason: 'contested', sinceOn: '2026-11-23' },
      counts: { metOnce: { byBoth: 0, byOne: 0 } },
    })
    await mentor.ask(sayWhetherMet, { id, said: 'met' })
    expect(await read(open, '2026-12-13T10:00:00.000Z')).toMatchObject({
      pair: { state: 'on-track' },
      counts: { metOnce: { byBoth: 1, byOne: 0 } },
    })
    expect((await read(open, '2026-12-14T10:00:00.000Z')).pair).toMatchObject({
      reason: 'nothing-since',
      sinceOn: '2026-11-23',
      days: 21,
    })
    // Sessions of the two have lapsed by now; who is away says so.
    const away = await open.instance.signIn(open.addresses.mentor, open.lead.organisation)
    await away.ask(pauseRelationship, { id: relationshipId, until: '2026-12-28' })
    const paused = { state: 'paused', reason: null, pausedUntil: '2026-12-28' }
    expect((await read(open, '2026-12-15T10:00:00.000Z')).pair).toMatchObject(paused)
    await open.instance.stop()
  })

  it('two dates called off in a row, and a proposal that waits five days for somebody, are told', async () => {
    const open = await openPair(await openTestDatabase())
    const { mentor, mentee, relationshipId } = open
    for (const on of ['2026-11-26', '2026-11-27']) {
      const { meetings } = await mentor.ask(planMeeting, { relationshipId, ...thursday, on })
      const { id, startsAt } = meetings.find((meeting) => meeting.on === on)!
      await mentee.ask(agreeToMeeting, { id, startsAt: startsAt! })
      await mentee.ask(cancelMeeting, { id, word: 'CANARI-mot' })
    }
    expect((await read(open, '2026-11-22T10:00:00.000Z')).pair).toMatchObject({ reason: 'cancelled-twice' })
    await mentee.ask(undoAnswer, { id: relationshipId })
    expect((await read(open, '2026-11-25T10:00:00.000Z')).pair).toMatchObject({
      status: 'proposed',
      state: 'too-early',
    })
    const { pair, counts } = await read(open, '2026-11-26T10:00:00.000Z')
    expect(pair).toMatchObject({ state: 'needs-a-look', reason: 'unanswered', days: 5 })
    expect(pair.parties.filter(({ isAwaited }) => isAwaited).map(({ name }) => name)).toEqual(['Léa Morvan'])
    expect(counts).toMatchObject({ pairs: 0, proposed: 1 })
    await open.instance.stop()
  })
})
