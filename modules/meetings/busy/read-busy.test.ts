import { describe, expect, it } from 'vitest'
import { cutComponents } from './cut-components.ts'
import { readBusy } from './read-busy.ts'

const from = Date.parse('2026-11-30T00:00:00Z')
const until = Date.parse('2027-05-29T00:00:00Z')
const calendar = (...components: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Essai//FR', ...components, 'END:VCALENDAR'].join('\r\n')
const event = (...lines: string[]) =>
  ['BEGIN:VEVENT', 'UID:un@exemple.invalid', ...lines, 'END:VEVENT'].join('\r\n')
const read = (text: string, timeZone = 'Europe/Paris') => readBusy({ text, from, until, timeZone })
const spansOf = (text: string, timeZone?: string) =>
  read(text, timeZone)!.spans.map((span) =>
    [span.from, span.until].map((at) => new Date(at).toISOString().slice(0, 16)).join(' '),
  )

describe('what is kept of a calendar', () => {
  it('is when, never what: titles, places and people are dropped before anything is understood', () => {
    const cut = cutComponents(
      calendar(
        event(
          'DTSTART:20261201T090000Z',
          'DTEND:20261201T100000Z',
          'SUMMARY:Rendez-vous chez le cardio\r\n logue',
          'LOCATION:Hôpital',
          'ATTENDEE;CN=Léa:mailto:lea@exemple.invalid',
          'BEGIN:VALARM',
          'DESCRIPTION:secret',
          'END:VALARM',
        ),
      ),
    )
    expect(JSON.stringify(cut)).not.toMatch(/cardio|logue|Hôpital|lea@|secret/)
    expect(cut!.events).toHaveLength(1)
  })

  it('is null where the text is no calendar', () => {
    for (const text of ['', '<!doctype html><title>Connexion</title>', 'BEGIN:VCARD\nEND:VCARD'])
      expect(read(text), text).toBeNull()
    expect(read(calendar())).toEqual({ spans: [], partly: false })
  })
})

describe('busy times', () => {
  it('are those of events that take time', () => {
    const at = (day: string) => [`DTSTART:202612${day}T090000Z`, `DTEND:202612${day}T100000Z`]
    const text = calendar(
      event(...at('01')),
      event(...at('02'), 'TRANSP:TRANSPARENT'),
      event(...at('03'), 'STATUS:CANCELLED'),
      event(...at('04'), 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'),
      event(...at('05'), 'X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE'),
    )
    expect(spansOf(text)).toEqual(['2026-12-01T09:00 2026-12-01T10:00', '2026-12-05T09:00 2026-12-05T10:00'])
  })

  it('are at the hour of the zone that they name, on both sides of a change of clocks', () => {
    const weekly = 'RRULE:FREQ=WEEKLY;UNTIL=20270405T000000Z;BYDAY=MO'
    const text = calendar(event('DTSTART;TZID=Europe/Paris:20270322T180000', 'DURATION:PT1H', weekly))
    expect(spansOf(text, 'America/Montreal')).toEqual([
      '2027-03-22T17:00 2027-03-22T18:00',
      '2027-03-29T16:00 2027-03-29T17:00',
    ])
  })

  it('are at the hour that the calendar describes where its zone has a name of its own', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Heure de Paris (à nous)',
      'BEGIN:STANDARD',
      'DTSTART:16011028T030000',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010325T020000',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ].join('\r\n')
    const at = (day: string) =>
      event(
        `DTSTART;TZID="Heure de Paris (à nous)":${day}T090000`,
        `DTEND;TZID="Heure de Paris (à nous)":${day}T093000`,
      )
    expect(spansOf(calendar(zone, at('20261201'), at('20270401')), 'America/Montreal')).toEqual([
      '2026-12-01T08:00 2026-12-01T08:30',
      '2027-04-01T07:00 2027-04-01T07:30',
    ])
  })

  it('are by the clock of whoever reads where no zone is said, whole days included', () => {
    const text = calendar(
      event('DTSTART:20261201T090000', 'DTEND:20261201T100000'),
      event('DTSTART;VALUE=DATE:20261210', 'DTEND;VALUE=DATE:20261212'),
      event('DTSTART;VALUE=DATE:20261220'),
    )
    expect(spansOf(text, 'Indian/Reunion')).toEqual([
      '2026-12-01T05:00 2026-12-01T06:00',
      '2026-12-09T20:00 2026-12-11T20:00',
      '2026-12-19T20:00 2026-12-20T20:00',
    ])
  })

  it('follow what comes back, but for the days taken out and those that were moved', () => {
    const text = calendar(
      event(
        'DTSTART;TZID=Europe/Paris:20200106T090000',
        'DTEND;TZID=Europe/Paris:20200106T100000',
        'RRULE:FREQ=WEEKLY;UNTIL=20261223T080000Z',
        'EXDATE;TZID=Europe/Paris:20261207T090000',
      ),
      event(
        'RECURRENCE-ID:20261214T080000Z',
        'DTSTART;TZID=Europe/Paris:20261215T140000',
        'DTEND;TZID=Europe/Paris:20261215T150000',
      ),
    )
    expect(spansOf(text)).toEqual([
      '2026-11-30T08:00 2026-11-30T09:00',
      '2026-12-15T13:00 2026-12-15T14:00',
      '2026-12-21T08:00 2026-12-21T09:00',
    ])
  })

  it('are joined where they touch, and none is before or after what is asked', () => {
    const text = calendar(
      event('DTSTART:20261201T090000Z', 'DTEND:20261201T100000Z'),
      event('DTSTART:20261201T093000Z', 'DTEND:20261201T103000Z'),
      event('DTSTART:20260101T090000Z', 'DTEND:20260101T100000Z'),
      event('DTSTART:20280101T090000Z', 'DTEND:20280101T100000Z'),
    )
    expect(spansOf(text)).toEqual(['2026-12-01T09:00 2026-12-01T10:30'])
  })

  it('are read of a calendar that says its busy periods alone', () => {
    const text = calendar(
      'BEGIN:VFREEBUSY',
      'FREEBUSY;FBTYPE=BUSY:20261201T090000Z/20261201T100000Z,20261202T090000Z/PT30M',
      'FREEBUSY;FBTYPE=FREE:20261203T090000Z/PT8H',
      'END:VFREEBUSY',
    )
    expect(spansOf(text)).toEqual(['2026-12-01T09:00 2026-12-01T10:00', '2026-12-02T09:00 2026-12-02T09:30'])
  })

  it('say that they are a part where something cannot be followed, and keep the rest', () => {
    const good = event('DTSTART:20261201T090000Z', 'DTEND:20261201T100000Z')
    const kept = ['2026-12-01T09:00 2026-12-01T10:00']
    for (const bad of [
      event('DTSTART:20100101T000000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY'),
      event('DTSTART:2026-12-40', 'RRULE:FREQ=JAMAIS'),
      event('DTSTART:20261201', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3'),
    ]) {
      const { partly } = read(calendar(bad, good))!
      expect([partly, spansOf(calendar(bad, good)).filter((span) => kept.includes(span))]).toEqual([
        true,
        kept,
      ])
    }
  })
})
