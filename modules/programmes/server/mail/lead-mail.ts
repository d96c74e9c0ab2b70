import type { Context } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import type { Edition } from '../../contract.ts'

const leadAdded: MailKind = { name: 'lead', urgency: 'soon' }

type NewLead = {
  readonly edition: Edition
  readonly personId: string
  readonly reader: Reader
  readonly addedBy: string
}

export function leadMail(
  { organisation, publicUrl }: Pick<Context, 'organisation' | 'publicUrl'>,
  { edition, personId, reader, addedBy }: NewLead,
): Mail {
  return writeMail(reader, {
    kind: leadAdded,
    effectKey: leadMailKey(edition.id, personId),
    words: ({ language }) => {
      const t = translator(language, 'programmes')
      const values = { edition: edition.name[language], organisation: organisation.name, person: addedBy }
      return {
        subject: t('mail.lead.subject', values),
        paragraphs: [t('mail.lead.body', values)],
        action: {
          label: t('mail.lead.action'),
          url: `${publicUrl}/${organisation.slug}/editions/${edition.id}`,
        },
        why: t('mail.lead.footer', values),
      }
    },
  })
}

export const leadMailKey = (editionId: string, personId: string) => `lead/${editionId}/${personId}`
