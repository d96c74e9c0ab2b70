import type { Wording } from '../../../../platform/contract.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'

type ToObserver = {
  readonly key: string
  readonly reader: Reader
  readonly editionId: string
  readonly edition: Wording
}

/** That somebody reads the figures of an edition from now on, and what they will never read there. */
export function observerMail(
  { organisation, publicUrl }: Pick<WorkContext, 'organisation' | 'publicUrl'>,
  { key, reader, editionId, edition }: ToObserver,
): Mail {
  return writeMail(reader, {
    kind: { name: 'observer', urgency: 'soon' },
    effectKey: `observer/${key}`,
    words: ({ language }) => {
      const t = translator(language, 'observers')
      const values = { organisation: organisation.name, edition: edition[language] }
      return {
        subject: t('mail.subject', values),
        paragraphs: [t('mail.body', values), t('mail.never', values)],
        action: { label: t('mail.action'), url: `${publicUrl}/${organisation.slug}/observed/${editionId}` },
        why: t('mail.why', values),
      }
    },
  })
}
