import { later } from '../../../../platform/server/clock.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import type { EditionFrame } from '../../../programmes/contract.ts'
import { editionTranslator } from '../../../programmes/server/index.ts'
import { sayCoffeeMet } from '../../contract.ts'
import type { Writing } from './mail-frame.ts'

const kind: MailKind = { name: 'coffee-met', urgency: 'in-turn' }
const linkDays = 14

type Met = {
  readonly id: string
  readonly edition: EditionFrame
  readonly partners: readonly string[]
  readonly reader: Reader
}

/** "Did you meet?", yes or no from the mail. */
export function metMail(site: Writing, { id, edition, partners, reader }: Met): Mail {
  const { organisation, publicUrl, now } = site
  const until = later(now, linkDays * 86_400_000)
  return writeMail(reader, {
    kind,
    effectKey: `coffee-met/${id}`,
    site: { organisation, publicUrl },
    worthUntil: until,
    words: ({ language }, linkFor) => {
      const t = editionTranslator(edition, language, 'coffees')
      const values = {
        names: new Intl.ListFormat(language, { type: 'conjunction' }).format(partners),
        edition: edition.name[language],
        organisation: organisation.name,
      }
      return {
        subject: t('mail.met.subject', values),
        paragraphs: [t('mail.met.body', values)],
        action: { label: t('mail.met.yes'), url: linkFor(sayCoffeeMet, id, until, 'yes') },
        note: t('mail.met.note', values),
        others: [{ label: t('mail.met.no'), url: linkFor(sayCoffeeMet, id, until, 'no') }],
        why: t('mail.footer', values),
      }
    },
  })
}
