import { firstName } from '../../../../platform/first-name.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import { writtenDate } from '../../../../platform/written-date.ts'

const kinds = {
  contested: { name: 'statement-line-contested', urgency: 'in-turn' },
  settled: { name: 'statement-line-settled', urgency: 'soon' },
} as const satisfies Record<string, MailKind>

type OfStatement = {
  /** To the team that a line is contested; to the mentor that it is settled. */
  readonly what: keyof typeof kinds
  readonly effect: string
  readonly editionId: string
  readonly month: string
  readonly mentorName: string
  readonly count: number
  readonly reader: Reader
}

/** That something is to be settled, or was: the words and the amount are read on the page. */
export function statementMail(
  { organisation, publicUrl }: Pick<WorkContext, 'organisation' | 'publicUrl'>,
  { what, effect, editionId, month, mentorName, count, reader }: OfStatement,
): Mail {
  return writeMail(reader, {
    kind: kinds[what],
    effectKey: `statement-${what}/${effect}`,
    words: ({ language }) => {
      const t = translator(language, 'training')
      const of = writtenDate(language, { month: 'long', year: 'numeric', timeZone: 'UTC' })
      const values = {
        name: firstName(mentorName),
        month: of.format(new Date(`${month.slice(0, 7)}-15T12:00:00Z`)),
        count,
      }
      const path = what === 'contested' ? `course/${editionId}/statements` : 'statement'
      return {
        subject: t(`mail.${what}.subject`, values),
        paragraphs: [t(`mail.${what}.body`, values)],
        action: {
          label: t(`mail.${what}.action`),
          url: `${publicUrl}/${organisation.slug}/${path}?month=${month.slice(0, 7)}`,
        },
        why: t(what === 'contested' ? 'mail.whyOfTeam' : 'mail.whyPaid', { organisation: organisation.name }),
      }
    },
  })
}
