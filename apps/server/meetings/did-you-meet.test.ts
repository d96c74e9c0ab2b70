import { expect, it } from 'vitest'
import {
  cancelMeeting,
  contestMeeting,
  excuseMeeting,
  listEditionMeetings,
  listMeetings,
  planMeeting,
  sayWhetherMet,
  showMeetingAsked,
  takeBackWord,
} from '../../../modules/meetings/contract.ts'
import { linkHeader } from '../../../platform/contract.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { openPair, type OpenPair } from '../testing/open-pair.ts'

const thursday = {
  on: '2026-11-26',
  at: '18:30',
  timeZone: 'Europe/Paris',
  minutes: 45,
  means: 'place',
} as const
const asked = 'Un mot sur jeudi 26'

describeOnBothEngines('did you meet', (openTestDatabase) => {
  it('is asked of both when it is not night where they live, and once more on the third day of who is silent', async () => {
    const pair = await openPair(await openTestDatabase(), { mentee: 'America/New_York' })
    const { mentor, comeTo } = pair
    const id = await planned(pair)
    expect(await mentor.refusal(sayWhetherMet, { id, said: 'met' })).toBe('not-yet')
    await comeTo('2026-11-26T18:15:00.000Z')
    expect(await stateOf(pair, id)).toBe('unconfirmed')
    expect(await asks(pair)).toEqual([0, 0])
    // 15:15 in New York; 21:15 in Paris, where the question waits for the morning.
    await comeTo('2026-11-26T20:15:00.000Z')
    expect(await asks(pair)).toEqual([0, 1])
    await comeTo('2026-11-27T07:59:00.000Z')
    expect(await asks(pair)).toEqual([0, 1])
    await comeTo('2026-11-27T08:00:00.000Z')
    expect(await asks(pair)).toEqual([1, 1])
    const held = await mentor.ask(sayWhetherMet, { id, said: 'met' })
    expect(held.meetings[0]).toMatchObject({ state: 'held', heldBy: 'one' })
    await comeTo('2026-11-30T08:00:00.000Z')
    expect(await asks(pair)).toEqual([1, 2])
    const [second] = await pair.instance.mailsTo(pair.addresses.mentee)
    expect(second!.text).toContain('Marc a déjà répondu que oui.')
    await comeTo('2027-01-30T08:00:00.000Z')
    expect(await asks(pair)).toEqual([1, 2])
    await pair.instance.stop()
  })

  it('is answered from the mail without a session, and changed by the same link for 72 hours', async () => {
    const pair = await openPair(await openTestDatabase())
    const { mentor, mentee, comeTo, instance } = pair
    const id = await planned(pair)
    await comeTo('2026-11-27T08:00:00.000Z')
    const mail = (await instance.mailsTo(pair.addresses.mentee)).find(({ subject }) => subject === asked)
    const links = [...mail!.text.matchAll(/\/act\/say-whether-met#([\w-]+)\.(\w+)/g)]
    expect(links.map(([, , answer]) => answer)).toEqual(['met', 'moved'])
    const link = { headers: { [linkHeader]: links[0]![1]! } }
    const browser = Object.assign(instance.visit(), { organisation: mentor.organisation })
    const shown = await browser.ask(showMeetingAsked, { id }, link)
    expect(shown).toMatchObject({ on: '2026-11-26', partnerName: 'Marc Le Goff' })
    expect(Object.keys(shown)).not.toContain('mine')
    expect((await browser.send(listMeetings, { relationshipId: pair.relationshipId }, link)).status).toBe(401)

    expect((await browser.send(sayWhetherMet, { id, said: 'met' }, link)).status).toBe(204)
    expect(await stateOf(pair, id)).toBe('held')
    await comeTo('2026-11-30T07:59:00.000Z')
    expect((await browser.send(sayWhetherMet, { id, said: 'moved' }, link)).status).toBe(204)
    expect(await stateOf(pair, id)).toBe('cancelled')
    await comeTo('2026-11-30T08:01:00.000Z')
    expect(await browser.refusal(sayWhetherMet, { id, said: 'met' }, link)).toBe('link-used')
    expect((await mentee.ask(listMeetings, { relationshipId: pair.relationshipId })).meetings).toHaveLength(1)
    await instance.stop()
  })

  it('nobody says is never held; a later yes counts, and a later no undoes nothing that has settled', async () => {
    const pair = await openPair(await openTestDatabase())
    const { mentor, mentee, comeTo, lead, editionId } = pair
    const id = await planned(pair)
    await comeTo('2026-12-20T08:00:00.000Z')
    expect(await stateOf(pair, id)).toBe('unconfirmed')
    const { pairs } = await lead.ask(listEditionMeetings, { editionId })
    expect(pairs[0]).toMatchObject({ held: { byBoth: 0, byOne: 0 }, counts: { unconfirmed: 1 } })

    await mentor.ask(sayWhetherMet, { id, said: 'met' })
    expect(await factsOf(pair)).toEqual(['meeting-planned', 'meeting-changed', 'meeting-held 1'])
    await comeTo('2026-12-23T08:00:01.000Z')
    expect(await mentee.refusal(sayWhetherMet, { id, said: 'missed', absent: ['partner'] })).toBe('settled')
    expect(await mentee.refusal(contestMeeting, { id })).toBe('settled')
    expect(await mentor.refusal(takeBackWord, { id })).toBe('settled')
    const both = await mentee.ask(sayWhetherMet, { id, said: 'met' })
    expect(both).toMatchObject({
      held: { byBoth: 1, byOne: 0 },
      meetings: [{ state: 'held', heldBy: 'both' }],
    })
    await pair.instance.stop()
  })

  it('told differently is contested, counts nowhere, and is settled by nobody but the two', async () => {
    const pair = await openPair(await openTestDatabase())
    const { mentor, mentee, comeTo, lead, editionId } = pair
    const id = await planned(pair)
    await comeTo('2026-11-27T09:00:00.000Z')
    await mentor.ask(sayWhetherMet, { id, said: 'met' })
    const contested = await mentee.ask(contestMeeting, { id })
    expect(contested).toMatchObject({ held: { byBoth: 0, byOne: 0 }, meetings: [{ state: 'contested' }] })
    const { pairs } = await lead.ask(listEditionMeetings, { editionId })
    expect(pairs[0]).toMatchObject({ held: { byBoth: 0, byOne: 0 }, counts: { contested: 1 } })
    expect(await factsOf(pair)).toEqual([
      'meeting-planned',
      'meeting-changed',
      'meeting-held 1',
      'meeting-changed',
    ])
    await comeTo('2026-12-27T09:00:00.000Z')
    const agreed = await mentee.ask(sayWhetherMet, { id, said: 'met' })
    expect(agreed.meetings[0]).toMatchObject({ state: 'held', heldBy: 'both' })
    await pair.instance.stop()
  })

  it('missed or called off late may be excused by who waited, and by nobody else', async () => {
    const pair = await openPair(await openTestDatabase())
    const { mentor, mentee, comeTo } = pair
    const missed = await planned(pair)
    const late = await planned(pair, '2026-12-03')
    await comeTo('2026-11-27T09:00:00.000Z')
    const said = await mentee.ask(sayWhetherMet, { id: missed, said: 'missed', absent: ['partner'] })
    expect(said.meetings.find(({ id }) => id === missed)).toMatchObject({
      state: 'missed',
      may: ['say', 'take-back', 'excuse'],
    })
    expect(await mentor.refusal(excuseMeeting, { id: missed })).toBe('not-yours-to-excuse')
    await mentee.ask(excuseMeeting, { id: missed })
    expect(await stateOf(pair, missed)).toBe('excused')

    await comeTo('2026-12-03T12:00:00.000Z')
    const called = await mentor.ask(cancelMeeting, { id: late, word: '' })
    expect(called.meetings.find(({ id }) => id === late)).toMatchObject({ state: 'cancelled', isLate: true })
    expect(await mentor.refusal(excuseMeeting, { id: late })).toBe('not-yours-to-excuse')
    await mentee.ask(excuseMeeting, { id: late })
    expect(await stateOf(pair, late)).toBe('excused')
    await comeTo('2026-12-20T12:00:00.000Z')
    // Excused: it is over, and nobody is asked a second time.
    expect(await asks(pair)).toEqual([1, 1])
    await pair.instance.stop()
  })
})

async function planned({ mentor, relationshipId }: OpenPair, on: string = thursday.on): Promise<string> {
  const { meetings } = await mentor.ask(planMeeting, { relationshipId, ...thursday, on })
  return meetings.find((meeting) => meeting.on === on)!.id
}

async function stateOf({ mentee, relationshipId }: OpenPair, id: string) {
  const { meetings } = await mentee.ask(listMeetings, { relationshipId })
  return meetings.find((meeting) => meeting.id === id)!.state
}

/** How often the mentor and the mentee have been asked. */
async function asks({ instance, addresses }: OpenPair): Promise<number[]> {
  const mails = await Promise.all([addresses.mentor, addresses.mentee].map((to) => instance.mailsTo(to)))
  return mails.map((sent) => sent.filter(({ subject }) => subject === asked).length)
}

async function factsOf({ within }: OpenPair): Promise<string[]> {
  const rows = await within((db) =>
    db
      .selectFrom('platform.facts')
      .select(['name', 'payload'])
      .where('name', 'like', 'meeting-%')
      .orderBy('id')
      .execute(),
  )
  return rows.map(({ name, payload }) => {
    const { ordinal } = payload as { ordinal?: number }
    return ordinal === undefined ? name : `${name} ${ordinal}`
  })
}
