import type { Wording } from '../../../../platform/contract.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import { writtenDate } from '../../../../platform/written-date.ts'

type ToPartner = {
  readonly as: 'mentor' | 'reader'
  readonly key: string
  readonly reader: Reader
  readonly partner: { readonly id: string; readonly name: string; readonly untilOn: string }
  readonly edition: Wording
}

/** That somebody comes for a partner, or reads its figures: until when, and who reads what. */
export function partnerMail(
  { organisation, publicUrl }: Pick<WorkContext, 'organisation' | 'publicUrl'>,
  { as, key, reader, partner: { id, name, untilOn }, edition }: ToPartner,
): Mail {
  return writeMail(reader, {
    kind: { name: `partner-${as}`, urgency: 'soon' },
    effectKey: `partner-${as}/${key}`,
    words: ({ language }) => {
      const t = translator(language, 'partners')
      const until = writtenDate(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(untilOn))
      const values = { organisation: organisation.name, edition: edition[language], partner: name, until }
      const home = `${publicUrl}/${organisation.slug}`
      return {
        subject: t(`mail.${as}.subject`, values),
        paragraphs: [t(`mail.${as}.body`, values), t(`mail.${as}.rule`, values)],
        action: {
          label: t(`mail.${as}.action`),
          url: as === 'reader' ? `${home}/partner-figures/${id}` : home,
        },
        why: t(`mail.${as}.why`, values),
      }
    },
  })
}
