import { firstName } from '../../../../platform/first-name.ts'
import { later } from '../../../../platform/server/clock.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import { Came, sayWhatCame } from '../../contract.ts'
import { answerWithinDays } from '../../rules.ts'

type Site = Pick<WorkContext, 'now' | 'organisation' | 'publicUrl'>
type AboutIntroduction = {
  readonly reader: Reader
  readonly by: string
  readonly introduction: {
    readonly id: string
    readonly relationshipId: string
    readonly toWhom: string
    readonly why: string
  }
}

const made: MailKind = { name: 'introduction', urgency: 'in-turn' }
const outcome: MailKind = { name: 'introduction-outcome', urgency: 'in-turn' }

/** "Let me introduce you to…", to whom it is made for. */
export function introductionMail({ organisation, publicUrl }: Site, about: AboutIntroduction): Mail {
  const { id, relationshipId, toWhom, why } = about.introduction
  return writeMail(about.reader, {
    kind: made,
    effectKey: introductionKey(id),
    site: { organisation, publicUrl },
    words: ({ language }) => {
      const t = translator(language, 'outcomes')
      const values = { name: firstName(about.by), toWhom }
      return {
        subject: t('mail.introduction.subject', values),
        paragraphs: [
          t('mail.introduction.body', values),
          ...(why === '' ? [] : [t('mail.quoted', { words: why })]),
        ],
        action: {
          label: t('mail.introduction.action', values),
          url: `${publicUrl}/${organisation.slug}/pairs/${relationshipId}`,
        },
        why: t('mail.why', { organisation: organisation.name }),
      }
    },
  })
}

export const introductionKey = (id: string) => `introduction/${id}`

/** Once, three weeks later: what came of it, in one tap. */
export function introductionOutcomeMail(
  { now, organisation, publicUrl }: Site,
  { reader, by, introduction: { id, toWhom } }: AboutIntroduction,
): Mail {
  const until = later(now, answerWithinDays * 86_400_000)
  return writeMail(reader, {
    kind: outcome,
    effectKey: `introduction-outcome/${id}`,
    site: { organisation, publicUrl },
    words: ({ language }, linkFor) => {
      const t = translator(language, 'outcomes')
      const values = { name: firstName(by), toWhom }
      const [first, ...others] = Came.options.map((came) => ({
        label: t(`came.${came}`),
        url: linkFor(sayWhatCame, id, until, came),
      }))
      return {
        subject: t('mail.introductionOutcome.subject'),
        paragraphs: [t('mail.introductionOutcome.body', values)],
        action: first!,
        others,
        why: t('mail.why', { organisation: organisation.name }),
      }
    },
  })
}
