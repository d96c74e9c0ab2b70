import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import type { EditionFrame } from '../../../programmes/contract.ts'
import { editionTranslator } from '../../../programmes/server/index.ts'
import { acceptInvitation, declineInvitation } from '../../contract.ts'
import { writtenDate } from '../../../../platform/written-date.ts'

const invitation: MailKind = { name: 'invitation-back', urgency: 'in-turn' }

type Invited = {
  readonly id: string
  readonly edition: EditionFrame
  readonly until: string
  readonly reader: Reader
}

/** A new edition begins, and your answers are kept: yes or not this time, from the mail itself. */
export function invitationMail(
  { organisation, publicUrl, now }: Pick<WorkContext, 'organisation' | 'publicUrl' | 'now'>,
  { id, edition, until, reader }: Invited,
): Mail {
  const team = edition.leads.flatMap(({ email }) => email ?? [])
  return writeMail(reader, {
    kind: invitation,
    effectKey: `invitation-back/${id}/${now}`,
    worthUntil: until,
    site: { organisation, publicUrl },
    ...(team[0] && { replyTo: team[0] }),
    words: ({ language }, linkFor) => {
      const t = editionTranslator(edition, language, 'enrolment')
      const day = (instant: string, timeZone: string) =>
        writtenDate(language, { dateStyle: 'long', timeZone }).format(new Date(instant))
      const values = {
        edition: edition.name[language],
        programme: edition.programmeName[language],
        organisation: organisation.name,
        starts: edition.startsOn ? day(`${edition.startsOn}T12:00:00Z`, 'UTC') : 'none',
        until: day(until, organisation.timeZone),
      }
      return {
        subject: t('comingBack.mail.subject', values),
        paragraphs: [t('comingBack.mail.body', values), t('comingBack.mail.kept', values)],
        action: { label: t('comingBack.mail.action'), url: linkFor(acceptInvitation, id, until) },
        note: t('comingBack.mail.note', values),
        others: [{ label: t('comingBack.mail.no'), url: linkFor(declineInvitation, id, until) }],
        why: t('comingBack.mail.footer', values),
      }
    },
  })
}
