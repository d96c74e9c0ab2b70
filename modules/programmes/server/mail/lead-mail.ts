import type { Context } from '../../../../platform/server/context.ts'
import { mailBody } from '../../../../platform/server/mail/mail-body.ts'
import { translator } from '../../../../platform/server/messages.ts'
import type { Mail } from '../../../../platform/server/mail/outbox.ts'
import type { Edition } from '../../contract.ts'

type NewLead = {
  readonly edition: Edition
  readonly personId: string
  readonly email: string
  readonly addedBy: string
}

export function leadMail(
  { organisation, publicUrl }: Pick<Context, 'organisation' | 'publicUrl'>,
  { edition, personId, email, addedBy }: NewLead,
): Mail {
  const { language } = organisation
  const t = translator(language, 'programmes')
  const values = { edition: edition.name[language], organisation: organisation.name, person: addedBy }
  return {
    to: email,
    language,
    subject: t('mail.lead.subject', values),
    ...mailBody({
      greeting: t('mail.lead.greeting'),
      paragraphs: [t('mail.lead.body', values)],
      action: {
        label: t('mail.lead.action'),
        url: `${publicUrl}/${organisation.slug}/editions/${edition.id}`,
      },
      footer: t('mail.lead.footer', values),
    }),
    effectKey: `lead/${edition.id}/${personId}`,
    holdsSecret: false,
  }
}
