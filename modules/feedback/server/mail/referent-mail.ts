import type { Wording } from '../../../../platform/contract.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'

const kinds = {
  named: { name: 'referent', urgency: 'soon' },
  confided: { name: 'confided', urgency: 'soon' },
} as const satisfies Record<string, MailKind>

type ToReferent = {
  readonly kind: keyof typeof kinds
  readonly key: string
  readonly reader: Reader
  readonly edition?: Wording
}

/** That somebody listens from now on, or that something waits: never who said it, of whom, or what. */
export function referentMail(
  { organisation, publicUrl }: Pick<WorkContext, 'organisation' | 'publicUrl'>,
  { kind, key, reader, edition }: ToReferent,
): Mail {
  return writeMail(reader, {
    kind: kinds[kind],
    effectKey: `${kinds[kind].name}/${key}`,
    words: ({ language }) => {
      const t = translator(language, 'feedback')
      const values = { organisation: organisation.name, edition: edition?.[language] ?? '' }
      return {
        subject: t(`mail.${kind}.subject`, values),
        paragraphs: [t(`mail.${kind}.body`, values)],
        action: { label: t(`mail.${kind}.action`), url: `${publicUrl}/${organisation.slug}/confided` },
        why: t(`mail.${kind}.why`, values),
      }
    },
  })
}
