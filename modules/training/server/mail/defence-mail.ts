import { firstName } from '../../../../platform/first-name.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import { writtenDate } from '../../../../platform/written-date.ts'

const kinds = {
  planned: { name: 'defence-planned', urgency: 'soon' },
  decided: { name: 'defence-decided', urgency: 'soon' },
} as const satisfies Record<string, MailKind>

type OfDefence = {
  readonly what: keyof typeof kinds
  readonly defence: {
    readonly id: string
    readonly menteeName: string
    readonly projectTitle: string
    readonly startsAt: string
    readonly place: string
  }
  /** By which its reader lives. */
  readonly timeZone: string
  readonly personId: string
  readonly isJury: boolean
  readonly reader: Reader
}

/** When and where, or that the jury has decided: the result and its reasons are read on the page. */
export function defenceMail(
  { organisation, publicUrl }: Pick<WorkContext, 'organisation' | 'publicUrl'>,
  { what, defence, timeZone, personId, isJury, reader }: OfDefence,
): Mail {
  return writeMail(reader, {
    kind: kinds[what],
    effectKey: `defence-${what}/${defence.id}/${personId}`,
    words: ({ language }) => {
      const t = translator(language, 'training')
      const { startsAt, projectTitle: title, place } = defence
      const when = writtenDate(language, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        hour: 'numeric',
        minute: '2-digit',
        timeZone,
        timeZoneName: 'short',
      }).format(new Date(startsAt))
      const key = what === 'planned' && isJury ? 'jury' : what
      const values = { title, when, place, name: firstName(defence.menteeName) }
      return {
        subject: t(`mail.defence.${key}.subject`, values),
        paragraphs: [t(`mail.defence.${key}.body`, values)],
        action: { label: t('mail.defence.action'), url: `${publicUrl}/${organisation.slug}/defences` },
        why: t('mail.whyInCourse', { organisation: organisation.name }),
      }
    },
  })
}
