import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { editionTranslator } from '../../../programmes/server/index.ts'
import type { EditionFrame } from '../../../programmes/contract.ts'

const kind: MailKind = { name: 'designation-results', urgency: 'in-turn' }

type Results = {
  readonly editionId: string
  readonly edition: EditionFrame
  readonly reader: Reader
  readonly people: readonly { readonly name: string; readonly takesPart: boolean }[]
}

/** To whoever designated, once: two words for each, and no reason for any. */
export function resultsMail(
  { organisation, publicUrl }: Pick<WorkContext, 'organisation' | 'publicUrl'>,
  { editionId, edition, reader, people }: Results,
): Mail {
  return writeMail(reader, {
    kind,
    effectKey: `designation-results/${editionId}/${reader.email}`,
    words: ({ language }) => {
      const t = editionTranslator(edition, language, 'designations')
      const values = { programme: edition.programmeName[language], organisation: organisation.name }
      return {
        subject: t('mail.results.subject', values),
        paragraphs: [t('mail.results.body', values)],
        points: people.map(({ name, takesPart }) =>
          t(takesPart ? 'mail.results.takesPart' : 'mail.results.notThisTime', { name }),
        ),
        action: { label: t('mail.results.action'), url: `${publicUrl}/${organisation.slug}` },
        why: t('mail.results.why', values),
      }
    },
  })
}
