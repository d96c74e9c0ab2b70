import ICAL from 'ical.js'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { instantsOf, wallTimeIn } from '../days/wall-time.ts'
import { text } from './content-line.ts'
import { writeCalendar, type CalendarEvent } from './write-calendar.ts'

const event: CalendarEvent = {
  uid: '0193-meeting@binome.exemple.invalid',
  sequence: 2,
  writtenAt: '2026-11-21T20:00:00.000Z',
  startsAt: '2026-11-26T17:30:00.000Z',
  minutes: 45,
  title: 'Rendez-vous avec Léa',
  about: 'Changer la date ; ou annuler, ici :\nhttps://exemple.invalid',
  where: 'Café des Tanneurs, 3 rue du Château; Nantes',
  url: 'https://exemple.invalid/asso/pairs/1',
  status: 'CONFIRMED',
  organizer: { name: 'Binôme', email: 'calendar@exemple.invalid' },
  attendees: [
    { name: 'Marc', email: 'marc@exemple.invalid' },
    { name: 'Léa', email: 'lea@exemple.invalid' },
  ],
}

const read = (calendar: string) => new ICAL.Component(ICAL.parse(calendar) as unknown[])
const eventIn = (calendar: string) => new ICAL.Event(read(calendar).getFirstSubcomponent('vevent')!)

it('another program reads back what was written', () => {
  const calendar = writeCalendar('REQUEST', [event])
  const found = eventIn(calendar)
  expect(read(calendar).getFirstPropertyValue('method')).toBe('REQUEST')
  expect(found).toMatchObject({
    uid: event.uid,
    sequence: 2,
    summary: event.title,
    description: event.about,
    location: event.where,
  })
  expect(found.endDate.toJSDate().toISOString()).toBe('2026-11-26T18:15:00.000Z')
  expect(
    found.attendees.map((one) => [
      one.getFirstValue(),
      one.getParameter('rsvp'),
      one.getParameter('partstat'),
    ]),
  ).toEqual([
    ['mailto:marc@exemple.invalid', 'FALSE', 'ACCEPTED'],
    ['mailto:lea@exemple.invalid', 'FALSE', 'ACCEPTED'],
  ])
  expect(found.component.getFirstPropertyValue('class')).toBe('PRIVATE')
})

it('what would end a value is escaped, which a lenient reader would not notice', () => {
  expect(text('a;b,c\\d\r\ne')).toBe('a\\;b\\,c\\\\d\\ne')
})

it('a cancellation keeps the uid; a published event asks nobody', () => {
  const cancelled = eventIn(writeCalendar('CANCEL', [{ ...event, sequence: 3, status: 'CANCELLED' }]))
  expect(cancelled).toMatchObject({ uid: event.uid, sequence: 3 })
  expect(cancelled.component.getFirstPropertyValue('status')).toBe('CANCELLED')
  expect(eventIn(writeCalendar('PUBLISH', [event])).attendees).toEqual([])
  expect(writeCalendar('PUBLISH', [event])).toContain('ORGANIZER')
})

it('whole days are dates, the end not among them, and take nobody’s time', () => {
  const wholeDays = { from: '2026-12-14', until: '2027-01-16' }
  const found = eventIn(writeCalendar('REQUEST', [{ ...event, wholeDays }]))
  expect([found.startDate.isDate, found.startDate.toString(), found.endDate.toString()]).toEqual([
    true,
    '2026-12-14',
    '2027-01-16',
  ])
  expect(found.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
})

it.each([
  ['Europe/Paris', '2026-10-24', '2026-10-25', '2026-10-26'],
  ['Europe/Paris', '2027-03-27', '2027-03-28', '2027-03-29'],
  ['America/Montreal', '2026-10-31', '2026-11-01', '2026-11-02'],
  ['America/Montreal', '2027-03-13', '2027-03-14', '2027-03-15'],
  ['Indian/Reunion', '2026-10-24', '2026-10-25', '2026-10-26'],
  ['Indian/Reunion', '2027-03-27', '2027-03-28', '2027-03-29'],
])('half past six in the evening in %s stays so around the night of %s', (timeZone, ...days) => {
  const shown = days.map((on) => {
    const [startsAt] = instantsOf({ on, at: '18:30', timeZone })
    const found = eventIn(writeCalendar('REQUEST', [{ ...event, startsAt: startsAt! }]))
    return wallTimeIn(timeZone, found.startDate.toJSDate().toISOString())
  })
  expect(shown).toEqual(days.map((on) => ({ on, at: '18:30' })))
})

it('no line is longer than 75 octets, and whatever people write stays in its own property', () => {
  const hostile = fc.string({ unit: 'binary', maxLength: 300 })
  fc.assert(
    fc.property(hostile, hostile, (words, name) => {
      const calendar = writeCalendar('REQUEST', [
        {
          ...event,
          title: `Avec ${words}\r\nEND:VEVENT`,
          where: words,
          attendees: [{ name: `x${name}"`, email: 'a@exemple.invalid' }],
        },
      ])
      const lines = calendar.split('\r\n')
      expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
      expect(/[\r\n]/.test(lines.join(''))).toBe(false)
      const component = read(calendar)
      expect(component.getAllSubcomponents()).toHaveLength(1)
      const kept = words.replace(/\r\n?|\n/g, '\n').replace(/(?!\n)\p{Cc}/gu, '')
      expect(eventIn(calendar).summary).toBe(`Avec ${kept}\nEND:VEVENT`)
      expect(component.getFirstSubcomponent('vevent')!.getAllProperties('attendee')).toHaveLength(1)
    }),
  )
})
