import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import type { KnownPerson } from '../../../people/server/index.ts'
import type { EditionFrame } from '../../../programmes/contract.ts'

const asked: MailKind = { name: 'team-question', urgency: 'soon' }

type Asked = {
  readonly questionId: string
  readonly personId: string
  readonly reader: Reader
  readonly edition: EditionFrame
  readonly asker: KnownPerson
  readonly partners: readonly string[]
  readonly question: string
}

/** A question in its asker's own words, for one of the team: an answer to the mail goes to who asked. */
export function questionMail(
  { organisation, publicUrl }: Pick<WorkContext, 'organisation' | 'publicUrl'>,
  { questionId, personId, reader, edition, asker, partners, question }: Asked,
): Mail {
  return writeMail(reader, {
    kind: asked,
    effectKey: `team-question/${questionId}/${personId}`,
    ...(asker.email && { replyTo: asker.email }),
    words: ({ language }) => {
      const t = translator(language, 'relationships')
      const values = {
        edition: edition.name[language],
        organisation: organisation.name,
        person: asker.name,
        partner: new Intl.ListFormat(language).format(partners),
      }
      return {
        subject: t('question.mail.subject', values),
        paragraphs: [t('question.mail.body', values), ...question.split(/\n\s*\n/)],
        action: {
          label: t('question.mail.action'),
          url: `${publicUrl}/${organisation.slug}/editions/${edition.id}/relationships`,
        },
        ...(asker.email && { note: t('question.mail.reply', { ...values, email: asker.email }) }),
        why: t('mail.team-footer', values),
      }
    },
  })
}
