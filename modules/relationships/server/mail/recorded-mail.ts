import type { LinkedAct } from '../../../../platform/contract.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import type { EditionFrame } from '../../../programmes/contract.ts'
import { writtenDate } from '../../../../platform/written-date.ts'

const recorded: MailKind = { name: 'answer-recorded', urgency: 'soon' }

type Recorded = {
  /** What was recorded: a yes, a no, or that an answer was taken back. */
  readonly kind: 'accepted' | 'declined' | 'undone'
  readonly effectKey: string
  readonly edition: EditionFrame
  readonly reader: Reader
  readonly partners: readonly string[]
  /** What its one button does, on this relationship, until then. */
  readonly act: LinkedAct
  readonly id: string
  readonly until: string
}

/** What became of an answer that was given without a session, and the way back. */
export function recordedMail(
  { organisation, publicUrl }: Pick<WorkContext, 'organisation' | 'publicUrl'>,
  { kind, effectKey, edition, reader, partners, act, id, until }: Recorded,
): Mail {
  return writeMail(reader, {
    kind: recorded,
    effectKey,
    site: { organisation, publicUrl },
    words: ({ language }, linkFor) => {
      const t = translator(language, 'relationships')
      const { timeZone } = organisation
      const clock = writtenDate(language, { dateStyle: 'long', timeStyle: 'short', timeZone })
      const values = {
        partner: new Intl.ListFormat(language).format(partners),
        edition: edition.name[language],
        organisation: organisation.name,
        until: clock.format(new Date(until)),
      }
      return {
        subject: t(`act.recorded.${kind}.subject`, values),
        paragraphs: [t(`act.recorded.${kind}.body`, values), t(`act.recorded.${kind}.undo`, values)],
        action: { label: t(`act.recorded.${kind}.action`), url: linkFor(act, id, until) },
        others: [{ label: t('act.see'), url: `${publicUrl}/${organisation.slug}/pairs/${id}` }],
        why: t('mail.footer', values),
      }
    },
  })
}
