import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import type { EditionFrame, Role } from '../../../programmes/contract.ts'
import { editionTranslator } from '../../../programmes/server/index.ts'

const left: MailKind = { name: 'left-edition', urgency: 'soon' }

type Left = {
  /** The enrolment that is over. */
  readonly id: string
  readonly role: Role
  readonly edition: EditionFrame
  readonly leaving: { readonly name: string; readonly email: string | null }
  readonly personId: string
  /** One of the team reads who left; who left reads what follows, and the way back. */
  readonly isTeam: boolean
  readonly reader: Reader
}

export function leftMail(
  { organisation, publicUrl, now }: Pick<WorkContext, 'organisation' | 'publicUrl' | 'now'>,
  { id, role, edition, leaving, personId, isTeam, reader }: Left,
): Mail {
  const team = edition.leads.flatMap(({ email }) => email ?? [])
  const replyTo = isTeam ? leaving.email : (team[0] ?? null)
  const here = `${publicUrl}/${organisation.slug}`
  return writeMail(reader, {
    kind: left,
    // Somebody who came back may leave again, and it is told again.
    effectKey: `left-edition/${id}/${personId}/${now}`,
    ...(replyTo && { replyTo }),
    words: ({ language }) => {
      const t = editionTranslator(edition, language, 'enrolment')
      const values = {
        edition: edition.name[language],
        organisation: organisation.name,
        person: leaving.name,
        role,
      }
      const who = isTeam ? 'team' : 'self'
      return {
        subject: t(`leave.mail.${who}.subject`, values),
        paragraphs: [t(`leave.mail.${who}.body`, values)],
        action: {
          label: t(`leave.mail.${who}.action`),
          url: isTeam ? `${here}/editions/${edition.id}/people/${id}` : `${here}/own-enrolments/${id}`,
        },
        why: t(`leave.mail.${who}.footer`, values),
      }
    },
  })
}
