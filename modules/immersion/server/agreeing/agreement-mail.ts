import type { Language } from '../../../../platform/contract.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import { writtenDays, writtenHour } from '../mail/immersion-mail.ts'
import type { KeptOffer } from '../state/kept-offer.ts'

const kind: MailKind = { name: 'immersion-agreement', urgency: 'soon' }

type Asking = {
  readonly offer: KeptOffer
  readonly manager: { readonly name: string; readonly email: string; readonly language: Language }
  readonly visitor: string
  readonly host: string
  readonly answerBy: string
  readonly token: string
  readonly effectKey: string
}

/** To a line manager, who needs no account: who, which days, where, beside whom. Nothing of why. */
export function agreementMail(
  { organisation, publicUrl }: Pick<WorkContext, 'organisation' | 'publicUrl'>,
  { offer, manager, visitor, host, answerBy, token, effectKey }: Asking,
): Mail {
  return writeMail(manager, {
    kind,
    effectKey,
    holdsSecret: true,
    worthUntil: answerBy,
    words: ({ language }) => {
      const t = translator(language, 'immersion')
      const values = {
        visitor,
        host,
        title: offer.title,
        when: writtenDays(language, offer),
        hours: t('mail.hours', { from: offer.beginsAt, to: offer.endsAt }),
        site: offer.site === '' ? t('mail.afar') : offer.site,
        until: writtenHour(language, answerBy, offer.timeZone),
        organisation: organisation.name,
      }
      return {
        subject: t('mail.agreement.subject', values),
        paragraphs: [t('mail.agreement.body', values), t('mail.where', values)],
        action: {
          label: t('mail.agreement.action'),
          url: `${publicUrl}/${organisation.slug}/immersion-agreement#${token}`,
        },
        note: t('mail.agreement.note', values),
        why: t('mail.agreement.why', values),
      }
    },
  })
}
