import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { editionTranslator } from '../../../programmes/server/index.ts'
import type { Writing } from '../mail/mail-frame.ts'
import type { EditionThatAsks } from '../state/edition-that-asks.ts'

const kind: MailKind = { name: 'outsider-came', urgency: 'soon' }

type NewMentor = {
  readonly edition: EditionThatAsks
  readonly enrolmentId: string
  readonly mentor: string
  readonly reader: Reader
}

/** The person you had invited said yes: they can be asked. */
export function newMentorMail(site: Writing, { edition, enrolmentId, mentor, reader }: NewMentor): Mail {
  const { organisation, publicUrl } = site
  return writeMail(reader, {
    kind,
    effectKey: `outsider-came/${enrolmentId}/${reader.email}`,
    words: ({ language }) => {
      const t = editionTranslator(edition, language, 'requests')
      const values = { mentor, edition: edition.name[language], organisation: organisation.name }
      return {
        subject: t('mail.newMentor.subject', values),
        paragraphs: [t('mail.newMentor.body', values)],
        action: {
          label: t('mail.newMentor.action'),
          url: `${publicUrl}/${organisation.slug}/outsiders/${edition.id}`,
        },
        why: t('mail.footer', values),
      }
    },
  })
}
