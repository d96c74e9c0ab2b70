import type { PublicContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail } from '../../../../platform/server/mail/write-mail.ts'
import type { EditionFrame, Role } from '../../../programmes/contract.ts'
import { editionTranslator } from '../../../programmes/server/index.ts'
import { writtenDate } from '../../../../platform/written-date.ts'

const confirmation: MailKind = { name: 'confirm-application', urgency: 'at-once' }

type ToConfirm = {
  readonly id: string
  readonly email: string
  readonly token: string
  readonly until: string
  readonly edition: EditionFrame
  readonly role: Role
}

/** Asks whoever reads this address whether it was they. It says nothing that was typed: anybody may type any address. */
export function confirmationMail(
  { organisation, publicUrl, language }: Pick<PublicContext, 'organisation' | 'publicUrl' | 'language'>,
  { id, email, token, until, edition, role }: ToConfirm,
): Mail {
  const t = editionTranslator(edition, language, 'enrolment')
  return writeMail(
    // Without the name: it was typed by somebody who may be anybody.
    { email, name: null, language },
    {
      kind: confirmation,
      effectKey: `confirm-application/${id}`,
      holdsSecret: true,
      worthUntil: until,
      words: () => {
        const values = {
          role,
          edition: edition.name[language],
          programme: edition.programmeName[language],
          organisation: organisation.name,
          until: writtenDate(language, {
            dateStyle: 'long',
            timeZone: organisation.timeZone,
          }).format(new Date(until)),
        }
        return {
          subject: t('call.mail.subject', values),
          paragraphs: [t('call.mail.body', values)],
          action: {
            label: t('call.mail.action'),
            url: `${publicUrl}/${organisation.slug}/confirm-application#${token}`,
          },
          note: t('call.mail.note', values),
          why: t('call.mail.why', values),
        }
      },
    },
  )
}
