import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { expect, it, onTestFinished } from 'vitest'
import {
  listCommonSlots,
  readBusyFeedAgain,
  removeBusyFeed,
  saveBusyFeed,
  showOwnWeek,
} from '../../../modules/meetings/contract.ts'
import { later } from '../../../platform/server/clock.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { openPair } from '../testing/open-pair.ts'

const mondayEvening = [36, 37, 38, 39]
const secret = 'c1a2n3a4r5y'
const title = 'Entretien chez un concurrent'

/** A calendar that a test publishes: what it says, or the status with which it refuses. */
async function publish() {
  const shown = { events: [] as string[], status: 200, asked: 0 }
  const server = createServer((_, reply) => {
    shown.asked += 1
    const events = shown.events.map((lines, at) =>
      ['BEGIN:VEVENT', `UID:${at}`, `SUMMARY:${title}`, lines, 'END:VEVENT'].join('\r\n'),
    )
    reply
      .writeHead(shown.status, { 'content-type': 'text/calendar' })
      .end(['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR'].join('\r\n'))
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { shown, address: `http://localhost:${(server.address() as AddressInfo).port}/${secret}.ics` }
}

describeOnBothEngines('the calendar that somebody lends to their week', (openTestDatabase) => {
  it('takes its busy times from what is offered, is read again every three hours, and its address and titles are kept from everybody', async () => {
    const database = await openTestDatabase()
    const { mentor, mentee, relationshipId, instance } = await openPair(database, {
      mentorHours: mondayEvening,
      menteeHours: mondayEvening,
    })
    const slots = async () =>
      (await mentee.ask(listCommonSlots, { relationshipId })).slots.filter((slot) => slot < '2026-12-01')
    const onMondays = (...hours: string[]) =>
      ['23', '30'].flatMap((day) => hours.map((hour) => `2026-11-${day}T${hour}:00.000Z`))
    const before = onMondays('17:00', '17:30', '18:00')
    expect(await slots()).toEqual(before)

    const { shown, address } = await publish()
    shown.events = ['DTSTART;TZID=Europe/Paris:20201102T180000\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY']
    const { busyFeed } = await mentor.ask(saveBusyFeed, { address })
    expect(busyFeed).toMatchObject({ host: 'localhost', partly: false, trouble: null })
    expect(busyFeed!.spans).toBeGreaterThan(15)
    expect(await slots()).toEqual(onMondays('18:00'))

    // Whoever published less is read so the next time; who published nothing is told, and what was read stays.
    shown.events = []
    instance.clock.now = later(instance.clock.now, 2 * 3_600_000)
    await instance.settle()
    expect(shown.asked).toBe(1)
    shown.status = 403
    instance.clock.now = later(instance.clock.now, 3_600_000)
    await instance.settle()
    expect((await mentor.ask(showOwnWeek, {})).busyFeed).toMatchObject({ trouble: 'refused' })
    expect(await slots()).toEqual(onMondays('18:00'))
    shown.status = 200
    expect((await mentor.ask(readBusyFeedAgain, {})).busyFeed).toMatchObject({ spans: 0, trouble: null })
    expect(await slots()).toEqual(before)

    const answers = JSON.stringify([
      await mentor.ask(showOwnWeek, {}),
      await mentee.ask(showOwnWeek, {}),
      await mentee.ask(listCommonSlots, { relationshipId }),
    ])
    expect(answers).not.toContain(secret)
    const { rows } = await sql<{ kept: string }>`
      select weeks::text as kept from meetings.weeks union all select payload::text from platform.jobs
      union all select text_body from platform.outbox`.execute(database.kysely)
    expect(rows.filter(({ kept }) => kept.includes(title))).toEqual([])
    expect((await mentor.ask(removeBusyFeed, {})).busyFeed).toBeNull()
    const { rows: left } = await sql<{ kept: string }>`
      select weeks::text as kept from meetings.weeks`.execute(database.kysely)
    expect(left.filter(({ kept }) => kept.includes(secret))).toEqual([])
    expect((await mentor.ask(readBusyFeedAgain, {})).busyFeed).toBeNull()
  }, 120_000)

  it('is not kept where it gives nothing, and says why; what was lent before stays', async () => {
    const { mentor } = await openPair(await openTestDatabase())
    const { shown, address } = await publish()
    const refused = (written: string) => mentor.refusal(saveBusyFeed, { address: written })
    expect(await refused('mon agenda')).toBe('feed-not-an-address')
    expect(await refused('https://127.0.0.1/agenda.ics')).toBe('feed-inside')
    expect(await refused('webcal://169.254.169.254/agenda.ics')).toBe('feed-inside')
    shown.status = 401
    expect(await refused(address)).toBe('feed-refused')
    shown.status = 200
    // A day that never comes: whoever looks for the next one looks for ever.
    shown.events = ['DTSTART:20200101T000000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30']
    expect(await refused(address)).toBe('feed-too-much')
    expect((await mentor.ask(showOwnWeek, {})).busyFeed).toBeNull()
    shown.events = []
    await mentor.ask(saveBusyFeed, { address })
    expect(await refused('https://10.0.0.1/agenda.ics')).toBe('feed-inside')
    expect((await mentor.ask(showOwnWeek, {})).busyFeed).toMatchObject({ host: 'localhost' })
  }, 60_000)
})
