import type { WorkContext } from '../../../../platform/server/context.ts'
import { later } from '../../../../platform/server/clock.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import { stopReminders } from '../../contract.ts'
import type { Due } from '../../rules.ts'
import type { Reminded } from '../due/read-readers.ts'
import type { OwnWording } from '../read-rules.ts'
import { whatItSays } from './what-it-says.ts'

const reminder: MailKind = { name: 'reminder', urgency: 'in-turn' }

type Reminding = {
  readonly mailId: string
  readonly person: Reminded
  /** What one mail says together, the most urgent first: at least one. */
  readonly dues: readonly {
    readonly due: Due
    readonly partners: readonly string[]
    readonly wording: OwnWording
  }[]
}

/** True of the day on which it is written: what has not left in a day is not sent any more. */
const worthForHours = 24

/** One mail of everything that waits for its reader today; its subject says the most urgent. */
export function reminderMail(
  { now, organisation, publicUrl }: Pick<WorkContext, 'now' | 'organisation' | 'publicUrl'>,
  { mailId, person, dues }: Reminding,
): Mail {
  const site = `${publicUrl}/${organisation.slug}`
  const ends = dues.flatMap(({ due: { until } }) => (until === null ? [] : [until]))
  return writeMail(person.reader!, {
    kind: reminder,
    effectKey: `reminder/${mailId}`,
    worthUntil: [later(now, worthForHours * 3_600_000), ...ends].toSorted()[0]!,
    site: { organisation, publicUrl },
    words: ({ language }, linkFor) => {
      const t = translator(language, 'reminders')
      const { timeZone } = person
      const said = dues.map(({ due, partners, wording }) =>
        whatItSays({ due, partners, own: wording[language], language, timeZone, now, site, linkFor }),
      )
      const [first, ...others] = said
      const [action, ...quieter] = first!.actions
      const isByLink = first!.isByLink
      return {
        subject: first!.subject,
        paragraphs: said.map(({ paragraph }) => paragraph),
        action: action!,
        ...(isByLink ? { note: t('mail.twoTaps') } : {}),
        others: [
          ...quieter,
          ...others.flatMap(({ actions }) => actions.slice(0, 1)),
          {
            label: t('mail.stop'),
            url: linkFor(stopReminders, person.personId, later(now, stopDays * 86_400_000)),
          },
        ],
        why: t('mail.why', { organisation: organisation.name }),
      }
    },
  })
}

/** The link that stops them works longer than what they ask. */
const stopDays = 365
