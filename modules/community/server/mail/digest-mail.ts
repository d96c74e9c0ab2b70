import { later } from '../../../../platform/server/clock.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import type { News } from '../digest/read-news.ts'

const digest: MailKind = { name: 'community-digest', urgency: 'in-turn', canBeStopped: true }

type Digest = {
  readonly mailId: string
  readonly reader: Reader
  /** At least one. */
  readonly news: readonly News[]
  readonly token: string
}

const worthForHours = 48
/** Of each kind; how many more there are is said. */
const mostLines = 8

/** Titles of questions and what became of them: never what somebody answered, nor who. */
export function digestMail(
  { now, organisation, publicUrl }: Pick<WorkContext, 'now' | 'organisation' | 'publicUrl'>,
  { mailId, reader, news, token }: Digest,
): Mail {
  const site = `${publicUrl}/${organisation.slug}`
  const [first] = news
  return writeMail(reader, {
    kind: digest,
    effectKey: `community-digest/${mailId}`,
    holdsSecret: true,
    worthUntil: later(now, worthForHours * 3_600_000),
    unsubscribeUrl: `${publicUrl}/api/${organisation.slug}/community-mails/${token}/stop`,
    stopPageUrl: `${site}/community-mails#${token}`,
    words: ({ language }) => {
      const t = translator(language, 'community')
      const sections = (['mentioned', 'answered', 'unanswered'] as const).flatMap((what) => {
        const lines = news.filter((one) => one.what === what)
        if (lines.length === 0) return []
        const items = lines
          .slice(0, mostLines)
          .map(({ title, count }) => t(`mail.digest.${what}`, { title, count }))
        const more = lines.length - mostLines
        return [
          {
            title: t(`mail.digest.${what}Title`, { count: lines.length }),
            content: [
              {
                items: more > 0 ? [...items, t('mail.digest.more', { count: more })] : items,
                isOrdered: false,
              },
            ],
          },
        ]
      })
      return {
        subject: t('mail.digest.subject', { count: news.length }),
        paragraphs: [],
        sections,
        action: {
          label: t('mail.digest.action'),
          url: `${site}/community/${first!.editionId}/${first!.threadId}`,
        },
        others: [
          { label: t('mail.digest.all'), url: `${site}/community` },
          { label: t('mail.digest.cadence'), url: `${site}/account` },
        ],
        why: t('mail.why', { organisation: organisation.name }),
      }
    },
  })
}
