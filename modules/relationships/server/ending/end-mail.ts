import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import type { EditionFrame } from '../../../programmes/contract.ts'
import { dayIn } from '../mail/day-in.ts'
import { teamRemindedAt } from '../team-reminded-at.ts'

const ended: MailKind = { name: 'ended', urgency: 'soon' }

type End = {
  readonly id: string
  readonly personId: string
  readonly edition: EditionFrame
  readonly reader: Reader
  readonly partners: readonly string[]
  readonly words: 'completed' | 'stopped' | 'by-me' | 'never-started'
}

/** That it is over, what was called off with it, and what comes next: never by whom it ended, nor why. */
export function endMail(
  { organisation, publicUrl, now }: Pick<WorkContext, 'organisation' | 'publicUrl' | 'now'>,
  { id, personId, edition, reader, partners, words }: End,
): Mail {
  return writeMail(reader, {
    kind: ended,
    effectKey: `ended/${id}/${personId}`,
    words: ({ language }) => {
      const t = translator(language, 'relationships')
      const values = {
        edition: edition.name[language],
        organisation: organisation.name,
        partner: new Intl.ListFormat(language).format(partners),
        by: dayIn(teamRemindedAt(now), language, organisation.timeZone),
      }
      return {
        subject: t(`ends.mail.${words}.subject`, values),
        paragraphs: [t(`ends.mail.${words}.body`, values), t(`ends.mail.after.${words}`, values)],
        action: {
          label: t('ends.mail.action'),
          url: `${publicUrl}/${organisation.slug}/pairs/${id}`,
        },
        why: t('mail.footer', values),
      }
    },
  })
}
