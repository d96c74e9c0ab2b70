import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import type { KnownPerson } from '../../../people/server/index.ts'
import type { EditionFrame } from '../../../programmes/contract.ts'
import { teamRemindedAt } from '../team-reminded-at.ts'
import { dayIn } from './day-in.ts'

const kinds = {
  active: { name: 'active', urgency: 'soon' },
  'active-together': { name: 'active', urgency: 'soon' },
  declined: { name: 'declined', urgency: 'soon' },
  reopened: { name: 'reopened', urgency: 'soon' },
  'lapsed-silent': { name: 'lapsed', urgency: 'soon' },
  'lapsed-waiting': { name: 'lapsed', urgency: 'soon' },
  withdrawn: { name: 'withdrawn', urgency: 'soon' },
} as const satisfies Record<string, MailKind>

type Answer = {
  readonly kind: keyof typeof kinds
  readonly id: string
  readonly edition: EditionFrame
  readonly personId: string
  readonly reader: Reader
  /** The others, by name and address; words of what will not be say neither address nor who said no. */
  readonly partners: readonly KnownPerson[]
}

/** What became of it: all are in, or it will not be, or it is over. Never by whom, or why; always what comes next. */
export function answerMail(
  { organisation, publicUrl, now }: Pick<WorkContext, 'organisation' | 'publicUrl' | 'now'>,
  { kind, id, edition, personId, reader, partners }: Answer,
): Mail {
  return writeMail(reader, {
    kind: kinds[kind],
    // An answer that was taken back may come again, and is told again.
    effectKey: `${kinds[kind].name}/${id}/${personId}/${now}`,
    words: ({ language }) => {
      const t = translator(language, 'relationships')
      const list = new Intl.ListFormat(language)
      const values = {
        edition: edition.name[language],
        organisation: organisation.name,
        partner: list.format(partners.map(({ name }) => name)),
        by: dayIn(teamRemindedAt(now), language, organisation.timeZone),
        email: list.format(partners.flatMap(({ email }) => email ?? [])),
      }
      return {
        subject: t(`mail.${kind}.subject`, values),
        paragraphs: [t(`mail.${kind}.body`, values)],
        action: {
          label: t(`mail.${kind}.action`),
          url: `${publicUrl}/${organisation.slug}/pairs/${id}`,
        },
        why: t('mail.footer', values),
      }
    },
  })
}
