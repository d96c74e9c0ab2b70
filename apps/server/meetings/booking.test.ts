import { expect, it } from 'vitest'
import {
  addAbsence,
  cancelMeeting,
  listCommonSlots,
  listMeetings,
  moveToSlot,
  planMeeting,
  saveMeetingLink,
  saveWeekHours,
  showDatesOffered,
  takeSlot,
} from '../../../modules/meetings/contract.ts'
import { linkHeader } from '../../../platform/contract.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { openPair, openSecond } from '../testing/open-pair.ts'

/** Half-hours of one day of the week, Monday first. */
const hours = (day: number, from: number, to: number) =>
  Array.from({ length: (to - from) * 2 }, (_, half) => day * 48 + from * 2 + half)
const evenings = [...hours(0, 18, 20), ...hours(2, 18, 20), ...hours(3, 18, 20)]
const long = { timeout: 180_000 }
// A hundred with `npm run test:long`.
const rounds = process.env.LONG ? 100 : 20

describeOnBothEngines('a first date', (openTestDatabase) => {
  it('is offered by mail once both said yes, taken in one tap without a session, once, and moved with a word', async () => {
    const pair = await openPair(await openTestDatabase(), {
      mentee: 'America/Toronto',
      mentorHours: evenings,
      menteeHours: [...hours(0, 12, 14), ...hours(2, 12, 14), ...hours(3, 12, 13)],
    })
    const { mentor, mentee, relationshipId, instance, addresses } = pair
    const offered = (await instance.mailsTo(addresses.mentee)).find(({ text }) =>
      text.includes('/act/take-slot#'),
    )!
    expect(offered.subject).toBe('3 dates qui conviennent à vous deux')
    expect(offered.text).toContain(
      'lundi 23 novembre à 12\u00a0h (chez Marc\u00a0: lundi 23 novembre à 18\u00a0h)',
    )
    const links = [...offered.text.matchAll(/\/act\/take-slot#([\w-]+)\.(\S+)/g)]
    const dates = links.map(([, , answer]) => decodeURIComponent(answer!))
    expect(dates).toEqual([
      '2026-11-23T17:00:00.000Z',
      '2026-11-25T17:00:00.000Z',
      '2026-11-26T17:00:00.000Z',
    ])
    const link = { headers: { [linkHeader]: links[0]![1]! } }
    const browser = Object.assign(instance.visit(), { organisation: mentor.organisation })
    const asked = { relationshipId, startsAt: dates[1]! }
    expect(await browser.ask(showDatesOffered, { relationshipId }, link)).toMatchObject({
      partnerName: 'Marc Le Goff',
    })
    expect((await browser.send(takeSlot, asked, link)).status).toBe(204)
    expect((await browser.send(takeSlot, asked, link)).body).toMatchObject({ code: 'link-used' })
    // The other, late, takes another date of the same mail: there is one first date.
    const [late] = (await instance.mailsTo(addresses.mentor))
      .flatMap(({ text }) => [...text.matchAll(/\/act\/take-slot#([\w-]+)\./g)])
      .map(([, secret]) => ({ headers: { [linkHeader]: secret! } }))
    const another = { relationshipId, startsAt: dates[0]! }
    expect((await browser.send(takeSlot, another, late)).body).toMatchObject({ code: 'date-stands' })
    const { meetings } = await mentor.ask(listMeetings, { relationshipId })
    expect(meetings).toMatchObject([{ startsAt: dates[1], waitsFor: null, by: 'partner', means: 'phone' }])
    await instance.settle()
    expect((await instance.mailsTo(addresses.mentor))[0]!.subject).toBe('Votre prochain rendez-vous est pris')

    const slots = await mentor.ask(listCommonSlots, { relationshipId, moves: meetings[0]!.id })
    expect(slots.slots).toContain(dates[1])
    expect((await mentor.ask(listCommonSlots, { relationshipId })).slots).not.toContain(dates[1])
    await mentee.ask(addAbsence, { fromOn: '2026-11-26', untilOn: '2026-11-26' })
    const id = meetings[0]!.id
    expect(await mentor.refusal(moveToSlot, { id, startsAt: dates[2]! })).toBe('slot-taken')
    const moved = await mentor.ask(moveToSlot, { id, startsAt: dates[0]!, word: 'Un train avancé.' })
    expect(moved.meetings).toMatchObject([
      { startsAt: dates[0], waitsFor: null, moveWord: 'Un train avancé.' },
    ])
    await instance.settle()
    expect((await instance.mailsTo(addresses.mentee))[0]!.text).toContain('Un train avancé.')
    await instance.stop()
  })

  it('is by the mentor’s own link where there is one, and nowhere without a slot in common', async () => {
    const { mentor, mentee, relationshipId, instance, addresses } = await openPair(await openTestDatabase())
    expect(
      (await instance.mailsTo(addresses.mentee)).some(({ text }) => text.includes('/act/take-slot')),
    ).toBe(false)
    const none = await mentee.ask(listCommonSlots, { relationshipId })
    expect(none).toMatchObject({ isKnown: { me: false, partner: false }, slots: [], first: [] })
    await mentee.ask(saveWeekHours, { weekHours: evenings })
    await mentor.ask(saveWeekHours, { weekHours: hours(3, 18, 19) })
    await mentee.ask(saveMeetingLink, { meetingLink: 'https://visio.exemple.invalid/lea' })
    await mentor.ask(saveMeetingLink, { meetingLink: 'https://visio.exemple.invalid/marc' })
    const { slots } = await mentee.ask(listCommonSlots, { relationshipId })
    expect(slots[0]).toBe('2026-11-26T17:00:00.000Z')
    const { meetings } = await mentee.ask(takeSlot, { relationshipId, startsAt: slots[0]! })
    expect(meetings[0]).toMatchObject({ means: 'video', place: 'https://visio.exemple.invalid/marc' })
    expect(await mentor.refusal(takeSlot, { relationshipId, startsAt: '2026-11-26T17:15:00.000Z' })).toBe(
      'slot-taken',
    )
    expect(await mentor.refusal(takeSlot, { relationshipId, startsAt: '2026-11-19T17:00:00.000Z' })).toBe(
      'in-the-past',
    )
    await instance.stop()
  })

  it('taken by both in the same second is one meeting, every time', long, async () => {
    const { mentor, mentee, relationshipId, instance } = await openPair(await openTestDatabase(), {
      mentorHours: evenings,
      menteeHours: evenings,
    })
    const startsAt = '2026-11-26T17:00:00.000Z'
    const found: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const both = [mentor, mentee].map((one) => one.ask(takeSlot, { relationshipId, startsAt }))
      await Promise.all(both)
      const { meetings } = await mentor.ask(listMeetings, { relationshipId })
      const standing = meetings.filter(({ state }) => state === 'planned')
      found.push(standing.length)
      await mentor.ask(cancelMeeting, { id: standing[0]!.id })
    }
    expect(found).toEqual(found.map(() => 1))
    await instance.stop()
  })

  it('of a mentor with two mentees is taken by one of them, twenty times', long, async () => {
    const pair = await openPair(await openTestDatabase(), {
      mentorHours: evenings,
      menteeHours: evenings,
      hasSecond: true,
    })
    const second = await openSecond(pair)
    await second.visitor.ask(saveWeekHours, { weekHours: evenings })
    const startsAt = '2026-11-26T17:00:00.000Z'
    const takers = [{ visitor: pair.mentee, relationshipId: pair.relationshipId }, second]
    const outcomes: string[] = []
    for (let round = 0; round < 20; round += 1) {
      const answers = await Promise.all(
        takers.map(({ visitor, relationshipId }) =>
          visitor.ask(takeSlot, { relationshipId, startsAt }).then(
            ({ meetings }) => ({ visitor, id: meetings.find(({ state }) => state === 'planned')!.id }),
            (error: Error) => error.message,
          ),
        ),
      )
      const taken = answers.flatMap((answer) => (typeof answer === 'string' ? [] : [answer]))
      const refused = answers.filter((answer) => typeof answer === 'string')
      outcomes.push(`${taken.length} ${refused.map((words) => /slot-taken/.test(words)).join()}`)
      for (const { visitor, id } of taken) await visitor.ask(cancelMeeting, { id })
    }
    expect(new Set(outcomes)).toEqual(new Set(['1 true']))
    // By hand, out of their hours: the two may agree to it all the same, and it then takes the mentor's hour.
    const byHand = {
      on: '2026-11-26',
      at: '18:30',
      timeZone: 'Europe/Paris',
      minutes: 45,
      means: 'phone',
    } as const
    await pair.mentee.ask(planMeeting, { relationshipId: pair.relationshipId, ...byHand })
    const { slots } = await second.visitor.ask(listCommonSlots, { relationshipId: second.relationshipId })
    expect(slots).not.toContain('2026-11-26T17:30:00.000Z')
    expect(slots).not.toContain(startsAt)
    await pair.instance.stop()
  })
})
