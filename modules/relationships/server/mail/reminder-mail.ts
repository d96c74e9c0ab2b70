import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import type { WholeEdition } from '../../../programmes/contract.ts'
import { acceptRelationship, askTeam, declineRelationship } from '../../contract.ts'
import type { LockedRelationship, Party } from '../find-parties.ts'
import { dayIn } from './day-in.ts'
import { reminderMailKey } from './proposal-mail.ts'

const reminder: MailKind = { name: 'proposal-reminder', urgency: 'in-turn' }

type Reminder = {
  readonly relationship: LockedRelationship
  readonly party: Party
  readonly edition: WholeEdition
  readonly partners: readonly string[]
  readonly reader: Reader
  readonly afterDays: number
}

/** Your answer is awaited, until when, and what happens otherwise. Worth nothing once the proposal has lapsed. */
export function reminderMail(
  { organisation, publicUrl }: Pick<WorkContext, 'organisation' | 'publicUrl'>,
  { relationship, party, edition, partners, reader, afterDays }: Reminder,
): Mail {
  const { id, answerBy } = relationship
  return writeMail(reader, {
    kind: reminder,
    effectKey: reminderMailKey(id, party.enrolmentId, afterDays),
    worthUntil: answerBy,
    site: { organisation, publicUrl },
    words: ({ language }, linkFor) => {
      const t = translator(language, 'relationships')
      const values = {
        edition: edition.name[language],
        organisation: organisation.name,
        partner: new Intl.ListFormat(language).format(partners),
        by: dayIn(answerBy, language, organisation.timeZone),
      }
      return {
        subject: t('mail.proposal-reminder.subject', values),
        paragraphs: [t('mail.proposal-reminder.body', values)],
        action: { label: t('mail.proposal-reminder.action'), url: linkFor(acceptRelationship, id, answerBy) },
        note: t('act.note', { until: values.by }),
        others: [
          { label: t('act.decline.link'), url: linkFor(declineRelationship, id, answerBy) },
          { label: t('act.question'), url: linkFor(askTeam, id, answerBy) },
          { label: t('act.see'), url: `${publicUrl}/${organisation.slug}/pairs/${id}` },
        ],
        why: t('mail.footer', values),
      }
    },
  })
}
