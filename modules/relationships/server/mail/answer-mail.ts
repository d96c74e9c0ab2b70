import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import type { KnownPerson } from '../../../people/server/index.ts'
import type { WholeEdition } from '../../../programmes/contract.ts'

const kinds = {
  active: { name: 'active', urgency: 'soon' },
  declined: { name: 'declined', urgency: 'soon' },
} as const satisfies Record<string, MailKind>

type Answer = {
  readonly id: string
  readonly edition: WholeEdition
  readonly personId: string
  readonly reader: Reader
} & (
  | { readonly kind: 'active'; readonly partner: KnownPerson }
  | { readonly kind: 'declined'; readonly partner: null }
)

/** What became of a proposal: both are in, or this pair will not be. Never by whom it was declined, or why. */
export function answerMail(
  { organisation, publicUrl }: Pick<WorkContext, 'organisation' | 'publicUrl'>,
  { kind, id, edition, personId, reader, partner }: Answer,
): Mail {
  return writeMail(reader, {
    kind: kinds[kind],
    effectKey: `${kind}/${id}/${personId}`,
    words: ({ language }) => {
      const t = translator(language, 'relationships')
      const values = {
        edition: edition.name[language],
        organisation: organisation.name,
        partner: partner?.name ?? '',
        email: partner?.email ?? '',
      }
      return {
        subject: t(`mail.${kind}.subject`, values),
        paragraphs: [t(`mail.${kind}.body`, values)],
        action: {
          label: t(`mail.${kind}.action`),
          url: `${publicUrl}/${organisation.slug}/pairs/${id}`,
        },
        why: t('mail.footer', values),
      }
    },
  })
}
