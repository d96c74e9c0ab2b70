import { firstName } from '../../../../platform/first-name.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'

const goodNews: MailKind = { name: 'good-news', urgency: 'in-turn' }

type GoodNews = {
  readonly reader: Reader
  readonly readerId: string
  readonly by: string
  readonly pairId: string
  readonly line: { readonly id: string; readonly words: string }
}

/** To whom it was told, in the words of whom it happened to. Its subject says nothing of it. */
export function goodNewsMail(
  { organisation, publicUrl }: Pick<WorkContext, 'organisation' | 'publicUrl'>,
  { reader, readerId, by, pairId, line }: GoodNews,
): Mail {
  return writeMail(reader, {
    kind: goodNews,
    effectKey: `good-news/${line.id}/${readerId}`,
    site: { organisation, publicUrl },
    words: ({ language }) => {
      const t = translator(language, 'outcomes')
      const values = { name: firstName(by) }
      return {
        subject: t('mail.goodNews.subject', values),
        paragraphs: [t('mail.goodNews.body', values), t('mail.quoted', { words: line.words })],
        action: {
          label: t('mail.goodNews.action', values),
          url: `${publicUrl}/${organisation.slug}/pairs/${pairId}`,
        },
        why: t('mail.why', { organisation: organisation.name }),
      }
    },
  })
}
