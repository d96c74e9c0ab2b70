import type { Wording } from '../../../../platform/contract.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import { writtenDate } from '../../../../platform/written-date.ts'

type OfOver = {
  readonly as: 'mentor' | 'reader'
  readonly personId: string
  readonly reader: Reader
  readonly partner: { readonly id: string; readonly name: string; readonly lastOn: string }
  readonly edition: Wording
}

/** That the days of a partner are over, since when, and thanks. */
export function overMail(
  { organisation, publicUrl }: Pick<WorkContext, 'organisation' | 'publicUrl'>,
  { as, personId, reader, partner: { id, name, lastOn }, edition }: OfOver,
): Mail {
  return writeMail(reader, {
    kind: { name: `partner-over-${as}`, urgency: 'soon' },
    effectKey: `partner-over-${as}/${id}/${personId}`,
    words: ({ language }) => {
      const t = translator(language, 'partners')
      const last = writtenDate(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(lastOn))
      const values = { organisation: organisation.name, edition: edition[language], partner: name, last }
      return {
        subject: t('mail.over.subject', values),
        paragraphs: [t(`mail.over.${as}.body`, values), t(`mail.over.${as}.rule`, values)],
        action: { label: t('mail.over.action'), url: `${publicUrl}/${organisation.slug}` },
        why: t(`mail.over.${as}.why`, values),
      }
    },
  })
}
