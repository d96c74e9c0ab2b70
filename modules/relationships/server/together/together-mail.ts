import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import type { EditionFrame } from '../../../programmes/contract.ts'
import { editionTranslator } from '../../../programmes/server/index.ts'
import { dayIn } from '../mail/day-in.ts'

const together: MailKind = { name: 'together', urgency: 'in-turn' }

export type Told = {
  readonly what:
    | 'done'
    | 'continue'
    | 'continued'
    | 'paused'
    | 'resumed'
    | 'prepare'
    | 'agreement'
    | 'agreement-agreed'
    | 'agreement-kept'
  readonly day: string | null
}

type Together = {
  readonly id: string
  readonly personId: string
  readonly edition: EditionFrame
  readonly reader: Reader
  readonly partner: string
  readonly told: Told
}

/** What the other has said of the time of the pair, and the way to answer it. */
export function togetherMail(
  { organisation, publicUrl, now }: Pick<WorkContext, 'organisation' | 'publicUrl' | 'now'>,
  { id, personId, edition, reader, partner, told: { what, day } }: Together,
): Mail {
  return writeMail(reader, {
    kind: together,
    effectKey: `together-${what}/${id}/${personId}/${now}`,
    words: ({ language }) => {
      const t = editionTranslator(edition, language, 'relationships')
      const values = {
        edition: edition.name[language],
        organisation: organisation.name,
        partner,
        day: day === null ? '' : dayIn(`${day}T12:00:00.000Z`, language, 'UTC'),
      }
      return {
        subject: t(`together.mail.${what}.subject`, values),
        paragraphs: [t(`together.mail.${what}.body`, values)],
        action: { label: t('together.mail.action'), url: `${publicUrl}/${organisation.slug}/pairs/${id}` },
        why: t('mail.footer', values),
      }
    },
  })
}
