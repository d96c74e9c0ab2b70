import { later } from '../../../../platform/server/clock.ts'
import type { MailScene, ModuleMails } from '../../../../platform/server/testing/module-mails.ts'
import type { Due } from '../../due/due-reminders.ts'
import { events, type Event } from '../../due/events.ts'
import { mailByHand } from '../mail/mail-by-hand.ts'
import { reminderMail } from '../mail/reminder-mail.ts'
import { sampleMail } from '../mail/sample-mail.ts'
import { teamMail } from '../mail/team-mail.ts'
import { wordsOf, wordsToBegin } from '../mail/words-of.ts'

export const mails: ModuleMails = {
  samples: (scene) => {
    const person = {
      personId: 'sample',
      name: scene.lea.name,
      timeZone: 'Europe/Paris',
      mailHour: null,
      reader: scene.reader,
      whyNot: undefined,
    }
    const partners = [scene.marc.name]
    const wording = { fr: null, en: null }
    const said = (event: Event) => ({ due: dueOf(scene, event), partners, wording })
    const one = (event: Event) => reminderMail(scene, { mailId: 'sample', person, dues: [said(event)] })
    return {
      ...Object.fromEntries(events.map((event) => [`a reminder: ${event}`, one(event)])),
      'several reminders in one': reminderMail(scene, {
        mailId: 'sample',
        person,
        dues: [said('unconfirmed'), said('date-to-agree'), said('check-in')],
      }),
      'to who leads: a reminder as its readers would see it': sampleMail(scene, {
        sampleId: 'sample',
        editionId: scene.edition.id,
        reader: scene.reader,
        sample: wordsOf(
          null,
          {
            ...dueOf(scene, 'no-date'),
            partners,
          },
          {
            ...person,
            language: scene.language,
          },
        ),
      }),
      'a lead’s own words to one of a silent pair': mailByHand(scene, {
        mailId: 'sample',
        reader: scene.reader,
        personId: 'sample',
        relationshipId: 'sample',
        partners,
        days: 24,
        words: wordsToBegin('nothing-since', scene.language),
        lead: { name: 'Solène Le Bihan', email: 'solene@exemple.invalid' },
      }),
      'to the team: pairs worth a look': teamMail(scene, {
        mailId: 'sample',
        lead: person,
        dues: (['never-met', 'nothing-since'] as const).map((event) => ({
          due: {
            ...dueOf(scene, event),
            relationshipId: event,
          },
          names: [scene.lea.name, scene.marc.name],
        })),
      }),
    }
  },
}

function dueOf({ edition, now }: MailScene, event: Event): Due {
  return {
    event,
    editionId: edition.id,
    relationshipId: 'sample',
    readerId: 'sample',
    isForTeam: false,
    subjectId: 'sample',
    since: later(now, -14 * 864e5),
    days: 14,
    until: event === 'date-to-agree' ? later(now, 3 * 864e5) : null,
  }
}
