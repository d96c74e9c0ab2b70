import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import {
  cancelMeeting,
  listCommonSlots,
  moveToSlot,
  planMeeting,
  agreeToMeeting,
  takeSlot,
} from '../../../modules/meetings/contract.ts'
import { endOwnRelationship } from '../../../modules/feedback/contract.ts'
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
