import type { WorkContext } from '../../../../platform/server/context.ts'
import { later } from '../../../../platform/server/clock.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import { stopReminders } from '../../contract.ts'
import type { Due } from '../../rules.ts'
import type { Reminded } from '../due/read-readers.ts'

const forTeam: MailKind = { name: 'reminder-for-team', urgency: 'in-turn' }

type ForTeam = {
  readonly mailId: string
  readonly lead: Reminded
  readonly dues: readonly { readonly due: Due; readonly names: readonly string[] }[]
}

/** More lines than that in a mail are read by nobody: the page of follow-up has them all. */
const mostLines = 12

/** To somebody who leads: which pairs are worth a look from today, and why. Its subject says how many, and nobody's name. */
export function teamMail(
  { now, organisation, publicUrl }: Pick<WorkContext, 'now' | 'organisation' | 'publicUrl'>,
  { mailId, lead, dues }: ForTeam,
): Mail {
  const pairs = new Set(dues.map(({ due }) => due.relationshipId)).size
  const { editionId } = dues[0]!.due
  return writeMail(lead.reader!, {
    kind: forTeam,
    effectKey: `reminder/${mailId}`,
    worthUntil: later(now, 24 * 3_600_000),
    site: { organisation, publicUrl },
    words: ({ language }, linkFor) => {
      const t = translator(language, 'reminders')
      const list = new Intl.ListFormat(language)
      const more = Math.max(0, dues.length - mostLines)
      return {
        subject: t('mail.team.subject', { pairs }),
        paragraphs: [t('mail.team.text', { pairs }), ...(more > 0 ? [t('mail.team.more', { more })] : [])],
        points: dues
          .slice(0, mostLines)
          .map(({ due, names }) => t(`mail.team.${due.event}`, { pair: list.format(names), days: due.days })),
        action: {
          label: t('mail.team.action'),
          url: `${publicUrl}/${organisation.slug}/editions/${editionId}/follow-up`,
        },
        others: [
          {
            label: t('mail.team.settings'),
            url: `${publicUrl}/${organisation.slug}/editions/${editionId}/reminders`,
          },
          { label: t('mail.stop'), url: linkFor(stopReminders, lead.personId, later(now, 365 * 86_400_000)) },
        ],
        why: t('mail.team.why', { organisation: organisation.name }),
      }
    },
  })
}
