import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeCalendar, type CalendarEvent, type CalendarMethod } from '../../calendar/write-calendar.ts'
import { instantsOf } from '../../days/wall-time.ts'

const zones = ['Europe/Paris', 'America/Montreal', 'Indian/Reunion']
const header = '/usr/include/libical/ical.h'

const event: CalendarEvent = {
  uid: 'a@exemple.invalid',
  sequence: 0,
  writtenAt: '2026-10-01T08:00:00.000Z',
  startsAt: '2026-10-25T17:30:00.000Z',
  minutes: 45,
  title: 'Rendez-vous avec Zoé ; « café », à 18 h',
  about: 'Changer la date\nhttps://exemple.invalid/asso/pairs/1',
  where: 'Café des Tanneurs, 3 rue du Château; Nantes',
  url: 'https://exemple.invalid/asso/pairs/1',
  status: 'CONFIRMED',
  organizer: { name: 'Binôme', email: 'calendar@exemple.invalid' },
  attendees: [
    { name: 'Marc "le grand"', email: 'marc@exemple.invalid' },
    { name: 'Léa', email: 'lea@exemple.invalid' },
  ],
}

const messages: [CalendarMethod, Partial<CalendarEvent>][] = [
  ['REQUEST', {}],
  ['REQUEST', { sequence: 1, status: 'TENTATIVE' }],
  ['CANCEL', { sequence: 2, status: 'CANCELLED' }],
  ['PUBLISH', {}],
]

// Without libical they are left out, and the run says so; where CI is set, they fail.
if (!existsSync(header) && process.env['CI'] !== 'true')
  process.stderr.write(
    '\n*** CALENDARS WERE NOT JUDGED. On Debian: apt-get install gcc libc6-dev libical-dev ***\n',
  )

describe.skipIf(!existsSync(header) && process.env['CI'] !== 'true')('libical', () => {
  const folder = mkdtempSync(join(tmpdir(), 'binome-judge-'))
  const judge = join(folder, 'judge')
  beforeAll(() => {
    const source = new URL('judge.c', import.meta.url).pathname
    execFileSync('cc', ['-Wall', '-Werror', source, '-o', judge, '-lical'])
    return () => rmSync(folder, { recursive: true })
  })
  const understood = (calendar: string) =>
    execFileSync(judge, zones, {
      input: calendar,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    }).trimEnd()

  it.each(messages)('takes what we send as %s with %j', (method, changed) => {
    const { uid, sequence, status } = { ...event, ...changed }
    expect(understood(writeCalendar(method, [{ ...event, ...changed }]))).toBe(
      `${method} ${uid} ${sequence} ${status} 2026-10-25T18:30 2026-10-25T13:30 2026-10-25T21:30`,
    )
  })

  it('would not take an invitation without its organizer or its uid, or cut short', () => {
    const calendar = writeCalendar('REQUEST', [event])
    for (const spoilt of [
      calendar.replace(/ORGANIZER[^]*?\r\n(?! )/, ''),
      calendar.replace('END:VCALENDAR\r\n', ''),
      calendar.replace(/UID:.*\r\n/, ''),
    ]) {
      expect(spoilt).not.toBe(calendar)
      expect(() => understood(spoilt)).toThrow('Command failed')
    }
  })

  // Half past six in the evening, said by the mentor's clock, on the days around each night when clocks change.
  const nights: [string, string[]][] = [
    ['Europe/Paris', ['2026-10-24', '2026-10-25', '2027-03-27', '2027-03-28']],
    ['America/Montreal', ['2026-10-31', '2026-11-01', '2027-03-13', '2027-03-14']],
    ['Indian/Reunion', ['2026-10-24', '2026-10-25', '2027-03-27', '2027-03-28']],
  ]
  it.each(nights)(
    'reads half past six of %s at that hour, on both sides of both nights',
    (timeZone, days) => {
      const events = days.map((on, nth) => {
        const [startsAt] = instantsOf({ on, at: '18:30', timeZone })
        return { ...event, uid: `${nth}@exemple.invalid`, startsAt: startsAt! }
      })
      const lines = understood(writeCalendar('PUBLISH', events)).split('\n')
      expect(lines.map((line) => line.split(' ')[4 + zones.indexOf(timeZone)])).toEqual(
        days.map((on) => `${on}T18:30`),
      )
    },
  )
})
