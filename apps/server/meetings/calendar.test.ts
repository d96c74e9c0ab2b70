import ICAL from 'ical.js'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import {
  closeCalendarFeed,
  openCalendarFeed,
  readCalendarFeed,
  showCalendarFeed,
} from '../../../modules/calendar/contract.ts'
import { planGathering, signUp as signUpForGathering } from '../../../modules/gatherings/contract.ts'
import {
  cancelMeeting,
  listCommonSlots,
  moveToSlot,
  planMeeting,
  agreeToMeeting,
  takeSlot,
} from '../../../modules/meetings/contract.ts'
import { endOwnRelationship } from '../../../modules/feedback/contract.ts'
import { approveWorkshop, proposeWorkshop, takeSeat } from '../../../modules/workshops/contract.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { openPair } from '../testing/open-pair.ts'

const evenings = [36, 37, 38, 39, 132, 133, 134, 135]

describeOnBothEngines('calendars', (openTestDatabase) => {
  it('of both hold a date as it stands: taken, moved, called off, and gone with the pair', async () => {
    const pair = await openPair(await openTestDatabase(), { mentorHours: evenings, menteeHours: evenings })
    const { mentor, mentee, relationshipId, instance, addresses } = pair
    const latest = async () => {
      await instance.settle()
      const read = async (address: string) =>
        (await instance.mailsTo(address)).flatMap(({ calendar }) =>
          calendar === null ? [] : [inShort(calendar)],
        )
      return [(await read(addresses.mentor))[0], (await read(addresses.mentee))[0]]
    }
    const { slots } = await mentor.ask(listCommonSlots, { relationshipId })
    const { meetings } = await mentee.ask(takeSlot, { relationshipId, startsAt: slots[0]! })
    const { id } = meetings[0]!
    const uid = `${id}@localhost`
    const taken = { method: 'REQUEST', uid, sequence: 0, status: 'CONFIRMED', startsAt: slots[0] }
    expect(await latest()).toMatchObject([
      { ...taken, title: 'Rendez-vous avec Léa' },
      { ...taken, title: 'Rendez-vous avec Marc' },
    ])
    await mentor.ask(moveToSlot, { id, startsAt: slots[3]!, word: 'Un secret entre nous.' })
    const moved = { ...taken, sequence: 1, startsAt: slots[3] }
    expect(await latest()).toMatchObject([moved, moved])
    expect(JSON.stringify(await latest())).not.toContain('secret')
    await mentor.ask(cancelMeeting, { id, word: 'Un secret entre nous.' })
    const gone = { ...moved, method: 'CANCEL', sequence: 2, status: 'CANCELLED' }
    expect(await latest()).toMatchObject([gone, gone])

    // By hand: the other has it as tentative until they say yes, and then both have it for sure.
    const date = {
      on: '2026-12-01',
      at: '12:30',
      timeZone: 'Europe/Paris',
      minutes: 45,
      means: 'lunch',
    } as const
    const planned = await mentor.ask(planMeeting, { relationshipId, ...date })
    const startsAt = '2026-12-01T11:30:00.000Z'
    expect(await latest()).toMatchObject([gone, { status: 'TENTATIVE', startsAt }])
    const lunch = planned.meetings.find((meeting) => meeting.startsAt === startsAt)!
    await mentee.ask(agreeToMeeting, { id: lunch.id, startsAt })
    const agreed = { uid: `${lunch.id}@localhost`, status: 'CONFIRMED', startsAt }
    expect(await latest()).toMatchObject([agreed, agreed])
    await mentee.ask(endOwnRelationship, { id: relationshipId, reason: null, words: '', readBy: 'team' })
    const ended = { ...agreed, method: 'CANCEL', sequence: 1, status: 'CANCELLED' }
    expect(await latest()).toMatchObject([ended, ended])
    await instance.stop()
  })

  it('read their person’s dates at a private address, until it is replaced or ended', async () => {
    const pair = await openPair(await openTestDatabase(), { mentorHours: evenings, menteeHours: evenings })
    const { lead, mentor, mentee, relationshipId, editionId, instance, within, addresses } = pair
    const stranger = instance.visit()
    stranger.organisation = mentee.organisation
    const fileIn = (url: string) => ({ file: url.split('/').at(-1)! })
    const read = async (url: string) => {
      const { status, body, headers } = await stranger.send(readCalendarFeed, fileIn(url))
      expect([status, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8'])
      return String(body)
    }
    expect(await mentee.ask(showCalendarFeed, {})).toEqual({ openedAt: null })
    const { url } = await mentee.ask(openCalendarFeed, {})
    expect(eventsIn(await read(url))).toEqual([])

    const date = { timeZone: 'Europe/Paris', minutes: 45, means: 'lunch' } as const
    await mentor.ask(planMeeting, { relationshipId, ...date, on: '2026-12-01', at: '12:30' })
    const off = await mentor.ask(planMeeting, { relationshipId, ...date, on: '2026-12-03', at: '12:30' })
    const { id } = off.meetings.find(({ startsAt }) => startsAt === '2026-12-03T11:30:00.000Z')!
    await mentor.ask(cancelMeeting, { id, word: '' })
    const plan = { minutes: 60, place: 'Nantes', link: '', places: 40 }
    const gathering = await lead.ask(planGathering, {
      ...plan,
      editionId,
      kind: 'kick-off',
      title: 'Lancement',
      on: '2026-12-02',
      at: '18:30',
    })
    await mentee.ask(signUpForGathering, { id: gathering.id, comes: true })
    await within((db) =>
      sql`update programmes.editions set workshops = '{"workedOn":"break","tellAfterAsks":3}'`.execute(db),
    )
    const workshop = {
      ...plan,
      title: 'Devis',
      about: 'Lire un devis.',
      language: 'fr',
      timeZone: 'Europe/Paris',
    } as const
    const proposal = await mentor.ask(proposeWorkshop, { ...workshop, editionId, wish: '', ideaId: null })
    const held = { ...workshop, id: proposal.id, workedOn: 'break', lastHours: 2 } as const
    await lead.ask(approveWorkshop, { ...held, on: '2026-11-30', at: '12:15' })
    await mentee.ask(takeSeat, { id: proposal.id, comes: true })
    expect(eventsIn(await read(url))).toEqual([
      ['Devis', 'CONFIRMED', '2026-11-30T11:15:00.000Z'],
      ['Rendez-vous avec Marc', 'TENTATIVE', '2026-12-01T11:30:00.000Z'],
      ['Lancement', 'CONFIRMED', '2026-12-02T17:30:00.000Z'],
    ])
    expect(await read(url)).toContain('METHOD:PUBLISH')

    const suspend = (at: string | null) =>
      within((db) =>
        sql`update people.people set suspended_at = ${at} where email = ${addresses.mentee}`.execute(db),
      )
    await suspend('2026-11-22T08:00:00.000Z')
    expect(await stranger.refusal(readCalendarFeed, fileIn(url))).toBe('not-found')
    await suspend(null)
    expect(eventsIn(await read(url))).toHaveLength(3)

    const other = await mentee.ask(openCalendarFeed, {})
    expect(await stranger.refusal(readCalendarFeed, fileIn(url))).toBe('not-found')
    expect(eventsIn(await read(other.url))).toHaveLength(3)
    expect(await mentee.ask(closeCalendarFeed, {})).toEqual({ openedAt: null })
    expect(await stranger.refusal(readCalendarFeed, fileIn(other.url))).toBe('not-found')
    await instance.stop()
  })
})

const eventsIn = (calendar: string) =>
  new ICAL.Component(ICAL.parse(calendar) as unknown[]).getAllSubcomponents('vevent').map((component) => {
    const { summary, startDate } = new ICAL.Event(component)
    return [summary, component.getFirstPropertyValue('status'), startDate.toJSDate().toISOString()]
  })

function inShort(calendar: string) {
  const component = new ICAL.Component(ICAL.parse(calendar) as unknown[])
  const event = new ICAL.Event(component.getFirstSubcomponent('vevent')!)
  return {
    method: component.getFirstPropertyValue('method'),
    uid: event.uid,
    sequence: event.sequence,
    status: event.component.getFirstPropertyValue('status'),
    startsAt: event.startDate.toJSDate().toISOString(),
    title: event.summary,
    all: calendar,
  }
}
