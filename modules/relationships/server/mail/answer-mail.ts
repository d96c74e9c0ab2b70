import type { WorkContext } from '../../../../platform/server/context.ts'
import { mailBody } from '../../../../platform/server/mail/mail-body.ts'
import { translator } from '../../../../platform/server/messages.ts'
import type { Mail } from '../../../../platform/server/mail/outbox.ts'
import type { KnownPerson } from '../../../people/server/index.ts'
import type { WholeEdition } from '../../../programmes/contract.ts'

type Answer = { readonly id: string; readonly edition: WholeEdition; readonly me: KnownPerson } & (
  | { readonly kind: 'active'; readonly partner: KnownPerson }
  | { readonly kind: 'declined'; readonly partner: null }
)

/** What became of a proposal: both are in, or this pair will not be. Never by whom it was declined, or why. */
export function answerMail(
  { organisation, publicUrl }: Pick<WorkContext, 'organisation' | 'publicUrl'>,
  { kind, id, edition, me, partner }: Answer,
): Mail {
  const language = me.language ?? organisation.language
  const t = translator(language, 'relationships')
  const values = {
    edition: edition.name[language],
    organisation: organisation.name,
    partner: partner?.name ?? '',
    email: partner?.email ?? '',
  }
  return {
    to: me.email!,
    language,
    subject: t(`mail.${kind}.subject`, values),
    ...mailBody({
      greeting: t('mail.greeting', { name: me.name.split(' ')[0]! }),
      paragraphs: [t(`mail.${kind}.body`, values)],
      action: {
        label: t(`mail.${kind}.action`),
        url: `${publicUrl}/${organisation.slug}/relationships/${id}`,
      },
      footer: t('mail.footer', values),
    }),
    effectKey: `${kind}/${id}/${me.id}`,
    holdsSecret: false,
  }
}
