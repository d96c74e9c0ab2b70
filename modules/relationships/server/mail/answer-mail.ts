import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import type { KnownPerson } from '../../../people/server/index.ts'
import type { WholeEdition } from '../../../programmes/contract.ts'

const kinds = {
  active: { name: 'active', urgency: 'soon' },
  'active-together': { name: 'active', urgency: 'soon' },
  declined: { name: 'declined', urgency: 'soon' },
  reopened: { name: 'reopened', urgency: 'soon' },
} as const satisfies Record<string, MailKind>

type Answer = {
  readonly kind: keyof typeof kinds
  readonly id: string
  readonly edition: WholeEdition
  readonly personId: string
  readonly reader: Reader
  /** Those to write to now: all of them where it begins, nobody where it will not be. */
  readonly partners: readonly KnownPerson[]
}

/** What became of a proposal: all are in, it will not be, or it is open again. Never by whom it was declined, or why. */
export function answerMail(
  { now, organisation, publicUrl }: Pick<WorkContext, 'now' | 'organisation' | 'publicUrl'>,
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
