import type { Context } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'

const hiddenPost: MailKind = { name: 'community-post-hidden', urgency: 'soon' }

type Hidden = {
  readonly reader: Reader
  readonly postId: string
  readonly thread: { readonly id: string; readonly editionId: string; readonly title: string }
  readonly reason: string
}

/** Why nobody else reads it any more; its author still does, and may change it. */
export function hiddenMail(
  { now, organisation, publicUrl }: Pick<Context, 'now' | 'organisation' | 'publicUrl'>,
  { reader, postId, thread, reason }: Hidden,
): Mail {
  return writeMail(reader, {
    kind: hiddenPost,
    effectKey: `community-hidden/${postId}/${now}`,
    words: ({ language }) => {
      const t = translator(language, 'community')
      return {
        subject: t('mail.hidden.subject'),
        paragraphs: [t('mail.hidden.body', { title: thread.title }), t('mail.hidden.reason', { reason })],
        action: {
          label: t('mail.hidden.action'),
          url: `${publicUrl}/${organisation.slug}/community/${thread.editionId}/${thread.id}`,
        },
        note: t('mail.hidden.note'),
        why: t('mail.why', { organisation: organisation.name }),
      }
    },
  })
}
