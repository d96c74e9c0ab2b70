import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import type { ReminderWords } from '../../contract.ts'

const sampled: MailKind = { name: 'reminder-sample', urgency: 'at-once' }

type Sampled = {
  readonly sampleId: string
  readonly editionId: string
  readonly sample: ReminderWords
  /** Who leads, reading in the language of the sample. */
  readonly reader: Reader
}

/** The words of a reminder for the eyes of who leads; its button leads back, since what it asks is not theirs to answer. */
export function sampleMail(
  { organisation, publicUrl }: Pick<WorkContext, 'organisation' | 'publicUrl'>,
  { sampleId, editionId, sample, reader }: Sampled,
): Mail {
  const t = translator(reader.language, 'reminders')
  return writeMail(reader, {
    kind: sampled,
    effectKey: `reminder-sample/${sampleId}`,
    words: () => ({
      subject: t('sample.subject', { subject: sample.subject }),
      paragraphs: [sample.text],
      action: {
        label: t('sample.action'),
        url: `${publicUrl}/${organisation.slug}/editions/${editionId}/reminders`,
      },
      note: t('sample.note'),
      why: t('sample.why', { organisation: organisation.name }),
    }),
  })
}
