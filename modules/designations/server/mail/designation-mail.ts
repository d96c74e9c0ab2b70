import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { writtenDate } from '../../../../platform/written-date.ts'
import { editionTranslator } from '../../../programmes/server/index.ts'
import type { EditionFrame, Role } from '../../../programmes/contract.ts'

const kind: MailKind = { name: 'designation', urgency: 'soon' }

type Designated = {
  readonly id: string
  readonly edition: EditionFrame
  readonly reader: Reader
  readonly designator: string
  readonly role: Role
  readonly resultsOn: string
  readonly token: string
}

/** Somebody thought of you: yes or no on one page, and what whoever designated will read. */
export function designationMail(
  { organisation, publicUrl }: Pick<WorkContext, 'organisation' | 'publicUrl'>,
  { id, edition, reader, designator, role, resultsOn, token }: Designated,
): Mail {
  return writeMail(reader, {
    kind,
    effectKey: `designation/${id}`,
    holdsSecret: true,
    words: ({ language }) => {
      const t = editionTranslator(edition, language, 'designations')
      const values = {
        designator,
        programme: edition.programmeName[language],
        organisation: organisation.name,
        on: longDay(language, resultsOn),
      }
      return {
        subject: t('mail.designation.subject', values),
        paragraphs: [t(`mail.designation.${role}`, values), t('mail.designation.free', values)],
        action: {
          label: t('mail.designation.action'),
          url: `${publicUrl}/${organisation.slug}/designation#${token}`,
        },
        why: t('mail.designation.why', values),
      }
    },
  })
}

export const longDay = (language: 'fr' | 'en', day: string) =>
  writtenDate(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  )
