import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { editionTranslator } from '../../../programmes/server/index.ts'
import { sayUseful } from '../../contract.ts'
import { hoursLater } from '../../rules.ts'
import type { EditionThatAsks } from '../state/edition-that-asks.ts'
import type { Writing } from './mail-frame.ts'

const kinds = {
  useful: { name: 'hour-useful', urgency: 'soon' },
  came: { name: 'hour-outcome', urgency: 'in-turn' },
} as const satisfies Record<string, MailKind>

type HourMail = {
  readonly what: keyof typeof kinds
  readonly edition: EditionThatAsks
  readonly search: { readonly id: string; readonly need: string }
  readonly reader: Reader
  readonly mentor: string
}

const hoursToSay = 14 * 24

/** Was it useful, in one tap; or, two weeks later, what was done with it. */
export function hourMail(site: Writing, { what, edition, search, reader, mentor }: HourMail): Mail {
  const { organisation, publicUrl } = site
  return writeMail(reader, {
    kind: kinds[what],
    effectKey: `${kinds[what].name}/${search.id}`,
    site: { organisation, publicUrl },
    words: ({ language }, linkFor) => {
      const t = editionTranslator(edition, language, 'requests')
      const values = { mentor, edition: edition.name[language], organisation: organisation.name }
      const until = hoursLater(site.now, hoursToSay)
      const link = (useful: string) => ({
        label: t(`useful.${useful}`),
        url: linkFor(sayUseful, search.id, until, useful),
      })
      const said = {
        subject: t(`mail.hour.${what}.subject`, values),
        paragraphs: [t(`mail.hour.${what}.body`, values), t('mail.quoted', { text: search.need })],
        why: t('mail.footer', values),
      }
      if (what === 'useful')
        return { ...said, action: link('yes'), others: ['partly', 'no', 'not-held'].map(link) }
      const url = `${publicUrl}/${organisation.slug}/searches/${search.id}`
      return { ...said, action: { label: t('mail.hour.came.action'), url } }
    },
  })
}
