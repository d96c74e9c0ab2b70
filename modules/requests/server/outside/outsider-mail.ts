import type { Language } from '../../../../platform/contract.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail } from '../../../../platform/server/mail/write-mail.ts'
import { writtenDate } from '../../../../platform/written-date.ts'
import { editionTranslator } from '../../../programmes/server/index.ts'
import type { Writing } from '../mail/mail-frame.ts'
import type { EditionThatAsks } from '../state/edition-that-asks.ts'

const kind: MailKind = { name: 'outsider', urgency: 'soon' }

type Invited = {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly relation: string
  readonly line: string
  readonly language: Language
  readonly token: string
  readonly until: string
  readonly edition: EditionThatAsks
  readonly inviter: string
}

/** The one mail to somebody who is not here: who invites them, to what, and a page that says all that is asked. */
export function outsiderMail({ organisation, publicUrl }: Writing, invited: Invited): Mail {
  const { id, email, name, relation, line, language, token, until, edition, inviter } = invited
  const team = edition.leads.flatMap((lead) => lead.email ?? [])
  return writeMail(
    { email, name, language },
    {
      kind,
      effectKey: `outsider/${id}`,
      holdsSecret: true,
      worthUntil: until,
      ...(team[0] && { replyTo: team[0] }),
      words: () => {
        const t = editionTranslator(edition, language, 'requests')
        const values = {
          inviter,
          edition: edition.name[language],
          programme: edition.programmeName[language],
          organisation: organisation.name,
          until: writtenDate(language, { dateStyle: 'long', timeZone: organisation.timeZone }).format(
            new Date(until),
          ),
        }
        return {
          subject: t('mail.outsider.subject', values),
          paragraphs: [
            t('mail.outsider.body', values),
            ...(relation ? [t('mail.outsider.relation', { inviter, relation })] : []),
            ...(line ? [t('mail.quoted', { text: line })] : []),
            t('mail.outsider.asked', values),
          ],
          action: {
            label: t('mail.outsider.action'),
            url: `${publicUrl}/${organisation.slug}/become-mentor#${token}`,
          },
          note: t('mail.outsider.note', values),
          why: t('mail.outsider.why', values),
        }
      },
    },
  )
}
