import { later } from '../../../../platform/server/clock.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { firstName } from '../../../../platform/first-name.ts'
import type { Profile } from '../../../people/contract.ts'
import type { EditionFrame } from '../../../programmes/contract.ts'
import { editionTranslator } from '../../../programmes/server/index.ts'
import { sayCoffeeMet } from '../../contract.ts'
import { dayOf, type Writing } from './mail-frame.ts'

const kind: MailKind = { name: 'coffee-drawn', urgency: 'soon' }
const linkDays = 21

type Drawn = {
  readonly id: string
  readonly edition: EditionFrame
  readonly partners: readonly {
    readonly name: string
    readonly email: string | null
    readonly profile: Pick<Profile, 'jobTitle'>
  }[]
  readonly asksMetAt: string
  readonly reader: Reader
}

/** With whom, and how to reach them: an answer to this mail goes to the other. */
export function drawnMail(site: Writing, { id, edition, partners, asksMetAt, reader }: Drawn): Mail {
  const { organisation, publicUrl, now } = site
  const addresses = partners.flatMap(({ email }) => email ?? [])
  return writeMail(reader, {
    kind,
    effectKey: `coffee-drawn/${id}`,
    site: { organisation, publicUrl },
    ...(addresses.length === 1 && { replyTo: addresses[0]! }),
    words: ({ language }, linkFor) => {
      const t = editionTranslator(edition, language, 'coffees')
      const list = new Intl.ListFormat(language, { type: 'conjunction' })
      const values = {
        names: list.format(partners.map(({ name }) => firstName(name))),
        count: partners.length,
        edition: edition.name[language],
        organisation: organisation.name,
        day: dayOf(asksMetAt, language, organisation.timeZone),
      }
      return {
        subject: t('mail.drawn.subject', values),
        paragraphs: [t('mail.drawn.body', values)],
        points: partners.map(({ name, email, profile }) =>
          [name, profile.jobTitle, email].filter(Boolean).join(', '),
        ),
        action: {
          label: t('mail.drawn.page'),
          url: `${publicUrl}/${organisation.slug}/coffees`,
        },
        note: t('mail.drawn.note', values),
        others: [
          {
            label: t('mail.met.yes'),
            url: linkFor(sayCoffeeMet, id, later(now, linkDays * 86_400_000), 'yes'),
          },
        ],
        why: t('mail.footer', values),
      }
    },
  })
}
