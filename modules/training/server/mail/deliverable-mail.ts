import { firstName } from '../../../../platform/first-name.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'

const kinds = {
  handed: { name: 'deliverable-handed-in', urgency: 'in-turn' },
  commented: { name: 'deliverable-commented', urgency: 'in-turn' },
} as const satisfies Record<string, MailKind>

type OfDeliverable = {
  readonly as: keyof typeof kinds
  readonly effect: string
  readonly relationshipId: string
  readonly by: string
  readonly title: string
  readonly reader: Reader
}

/** That something was handed in, or a word said of it: never the words themselves. */
export function handedMail(
  { organisation, publicUrl }: Pick<WorkContext, 'organisation' | 'publicUrl'>,
  { as, effect, relationshipId, by, title, reader }: OfDeliverable,
): Mail {
  return writeMail(reader, {
    kind: kinds[as],
    effectKey: `deliverable-${as}/${effect}`,
    words: ({ language }) => {
      const t = translator(language, 'training')
      const values = { by: firstName(by), title }
      return {
        subject: t(`mail.${as}.subject`, values),
        paragraphs: [t(`mail.${as}.body`, values)],
        action: {
          label: t(`mail.${as}.action`),
          url: `${publicUrl}/${organisation.slug}/pairs/${relationshipId}`,
        },
        why: t('mail.whyInCourse', { organisation: organisation.name }),
      }
    },
  })
}
