import { later } from '../../../../platform/server/clock.ts'
import type { MailScene, ModuleMails } from '../../../../platform/server/testing/module-mails.ts'
import type { KeptMeeting } from '../kept-meeting.ts'
import { askingMail } from '../mail/asking-mail.ts'
import { calendarMail } from '../mail/calendar-mail.ts'
import { dateMail, type WhatOfDate } from '../mail/date-mail.ts'
import { firstDatesMail } from '../mail/first-dates-mail.ts'
import { seriesMail } from '../mail/series-mail.ts'

const day = 86_400_000

export const mails: ModuleMails = {
  samples: (scene) => {
    const { now, reader } = scene
    const person = { ...scene.lea, timeZone: 'Europe/Paris' }
    // An hour earlier by their own clock: what each reads says both.
    const partner = { ...scene.marc, timeZone: 'Europe/London' }
    const meeting = meetingOf(scene, later(now, 3 * day))
    const status = 'CONFIRMED' as const
    const date = (what: WhatOfDate) =>
      dateMail(scene, {
        what,
        meeting,
        person,
        author: partner,
        since: now,
        reader,
        status: what === 'cancelled' ? 'CANCELLED' : status,
      })
    const asking = (round: number, known: Partial<KeptMeeting['known']> = {}) => {
      const past = meetingOf(scene, later(now, -day))
      return askingMail(scene, {
        person,
        partner,
        round,
        reader,
        meeting: {
          ...past,
          known: {
            ...past.known,
            ...known,
          },
        },
      })
    }
    const word = { by: partner.id, absent: [], saidAt: now }
    const inCalendar = { meeting, person, partner, reader }
    return {
      'up to three first dates': firstDatesMail(scene, {
        relationshipId: meeting.relationshipId,
        person,
        partner,
        reader,
        dates: [2, 4, 5].map((days) => later(now, days * day)),
      }),
      'a date was planned': date('planned'),
      'a date was moved': date('moved'),
      'an hour was taken': date('taken'),
      'another hour was taken': date('movedToSlot'),
      'a date was agreed to': date('agreed'),
      'a date stands again': date('restored'),
      'a date was cancelled': date('cancelled'),
      'a date for one’s own calendar': calendarMail(scene, { ...inCalendar, status }),
      'a date leaves one’s own calendar': calendarMail(scene, { ...inCalendar, status: 'CANCELLED' }),
      'an hour every week': seriesMail(scene, {
        seriesId: 'sample',
        meetings: [3, 10, 17].map((days) => meetingOf(scene, later(now, days * day))),
        person,
        partner,
        reader,
      }),
      'did you meet?': asking(1),
      'did you meet? The other says yes': asking(3, { words: [{ ...word, said: 'met' }] }),
      'did you meet? The other says no': asking(3, { words: [{ ...word, said: 'moved' }] }),
    }
  },
}

function meetingOf({ edition, lea, marc, now }: MailScene, startsAt: string): KeptMeeting {
  return {
    id: 'sample',
    relationshipId: 'sample',
    editionId: edition.id,
    heldOn: startsAt.slice(0, 10),
    startsAt,
    minutes: 60,
    wallTime: null,
    timeZone: null,
    means: 'place',
    place: 'Café du Port, Rennes',
    subject: null,
    createdBy: marc.id,
    createdAt: now,
    movedAt: null,
    moveWord: 'Un train plus tôt, désolé.',
    cancelWord: 'Je suis souffrant.',
    sequence: 0,
    maybeSameAs: null,
    state: 'planned',
    counts: false,
    agreed: new Map(),
    came: new Map(),
    known: {
      parties: [lea.id, marc.id],
      planned: {
        startsAt,
        endsAt: later(startsAt, 36e5),
      },
      cancellation: null,
      words: [],
      excusedBy: null,
    },
  }
}
