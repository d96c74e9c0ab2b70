import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import type { EditionFrame } from '../../../programmes/contract.ts'
import { editionTranslator } from '../../../programmes/server/index.ts'
import { sayCoffee } from '../../contract.ts'
import { dayOf, type Writing } from './mail-frame.ts'

const kind: MailKind = { name: 'coffee-asked', urgency: 'in-turn' }

type Asked = {
  readonly id: string
  readonly edition: EditionFrame
  readonly drawsAt: string
  readonly reader: Reader
}

/** "Are you in this time?", answered from the mail. */
export function askedMail(site: Writing, { id, edition, drawsAt, reader }: Asked): Mail {
  const { organisation, publicUrl } = site
  return writeMail(reader, {
    kind,
    effectKey: `coffee-asked/${id}`,
    site: { organisation, publicUrl },
    worthUntil: drawsAt,
    words: ({ language }, linkFor) => {
      const t = editionTranslator(edition, language, 'coffees')
      const values = {
        edition: edition.name[language],
        organisation: organisation.name,
        day: dayOf(drawsAt, language, organisation.timeZone),
      }
      return {
        subject: t('mail.asked.subject', values),
        paragraphs: [t('mail.asked.body', values)],
        action: { label: t('mail.asked.in'), url: linkFor(sayCoffee, id, drawsAt, 'in') },
        note: t('mail.asked.note', values),
        others: [{ label: t('mail.asked.out'), url: linkFor(sayCoffee, id, drawsAt, 'out') }],
        why: t('mail.footer', values),
      }
    },
  })
}
