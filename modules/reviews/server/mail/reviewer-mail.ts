import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import type { EditionFrame } from '../../../programmes/contract.ts'
import { editionTranslator } from '../../../programmes/server/index.ts'

const kinds = {
  invited: { name: 'reviewer-invited', urgency: 'soon' },
  asked: { name: 'reviewer-asked', urgency: 'in-turn' },
} as const satisfies Record<string, MailKind>

type Asking = {
  readonly what: keyof typeof kinds
  readonly edition: EditionFrame
  readonly editionId: string
  readonly personId: string
  readonly reader: Reader
  readonly invitedBy: string
  readonly count: number
  /** Of which so many are graded by everybody, before the others. */
  readonly first: number
  readonly isBlind: boolean
}

/** Nothing of anybody who applied: neither a name nor a number. */
export function reviewerMail(
  { organisation, publicUrl, now }: Pick<WorkContext, 'organisation' | 'publicUrl' | 'now'>,
  { what, edition, editionId, personId, reader, invitedBy, count, first, isBlind }: Asking,
): Mail {
  return writeMail(reader, {
    kind: kinds[what],
    effectKey: `reviewer-${what}/${editionId}/${personId}/${now}`,
    words: ({ language }) => {
      const t = editionTranslator(edition, language, 'reviews')
      const values = {
        programme: edition.programmeName[language],
        edition: edition.name[language],
        organisation: organisation.name,
        person: invitedBy,
        count,
        first,
      }
      return {
        subject: t(`mail.reviewer.${what}.subject`, values),
        paragraphs: [
          t(`mail.reviewer.${what}.body`, values),
          ...(what === 'asked' && first > 0 ? [t('mail.reviewer.first', values)] : []),
          ...(isBlind ? [t('mail.reviewer.blind')] : []),
        ],
        action: {
          label: t(`mail.reviewer.${what}.action`),
          url: `${publicUrl}/${organisation.slug}/grading/${editionId}`,
        },
        why: t('mail.reviewer.why', values),
      }
    },
  })
}
