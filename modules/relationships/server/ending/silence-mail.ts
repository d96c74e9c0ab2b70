import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import type { EditionFrame } from '../../../programmes/contract.ts'
import { objectToClosing } from '../../contract.ts'
import { dayIn } from '../mail/day-in.ts'

const silence: MailKind = { name: 'silence', urgency: 'in-turn' }

type Silence = {
  readonly id: string
  readonly personId: string
  readonly edition: EditionFrame
  readonly reader: Reader
  readonly partners: readonly string[]
  readonly until: string
}

/** Nothing was held: it is closed on that day, unless the reader says from here that they go on. */
export function silenceMail(
  { organisation, publicUrl, now }: Pick<WorkContext, 'organisation' | 'publicUrl' | 'now'>,
  { id, personId, edition, reader, partners, until }: Silence,
): Mail {
  return writeMail(reader, {
    kind: silence,
    effectKey: `silence/${id}/${personId}/${now}`,
    worthUntil: until,
    site: { organisation, publicUrl },
    words: ({ language }, linkFor) => {
      const t = translator(language, 'relationships')
      const values = {
        edition: edition.name[language],
        organisation: organisation.name,
        partner: new Intl.ListFormat(language).format(partners),
        until: dayIn(until, language, organisation.timeZone),
      }
      return {
        subject: t('ends.silence.mail.subject', values),
        paragraphs: [t('ends.silence.mail.body', values)],
        action: { label: t('ends.silence.goOn'), url: linkFor(objectToClosing, id, until) },
        note: t('act.note', values),
        others: [{ label: t('act.see'), url: `${publicUrl}/${organisation.slug}/pairs/${id}` }],
        why: t('mail.footer', values),
      }
    },
  })
}
