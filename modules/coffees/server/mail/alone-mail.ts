import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import type { EditionFrame } from '../../../programmes/contract.ts'
import { editionTranslator } from '../../../programmes/server/index.ts'
import type { Writing } from './mail-frame.ts'

const kind: MailKind = { name: 'coffee-alone', urgency: 'soon' }

/** In, and nobody else was: said rather than silence. */
export function aloneMail(
  { organisation, publicUrl }: Writing,
  { id, edition, reader }: { readonly id: string; readonly edition: EditionFrame; readonly reader: Reader },
): Mail {
  return writeMail(reader, {
    kind,
    effectKey: `coffee-alone/${id}`,
    words: ({ language }) => {
      const t = editionTranslator(edition, language, 'coffees')
      const values = { edition: edition.name[language], organisation: organisation.name }
      return {
        subject: t('mail.alone.subject', values),
        paragraphs: [t('mail.alone.body', values)],
        action: { label: t('mail.drawn.page'), url: `${publicUrl}/${organisation.slug}/coffees` },
        why: t('mail.footer', values),
      }
    },
  })
}
