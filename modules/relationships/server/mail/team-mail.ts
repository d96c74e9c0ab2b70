import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import type { WholeEdition } from '../../../programmes/contract.ts'
import { editionTranslator } from '../../../programmes/server/index.ts'

const waiting: MailKind = { name: 'people-wait', urgency: 'in-turn' }

type Waiting = {
  readonly edition: WholeEdition
  readonly free: { readonly mentors: number; readonly mentees: number }
  readonly personId: string
  readonly reader: Reader
}

/** For one of the team: how many wait for a next round, and the way to it. Nobody's answer is told here. */
export function teamMail(
  { organisation, publicUrl, now }: Pick<WorkContext, 'organisation' | 'publicUrl' | 'now'>,
  { edition, free, personId, reader }: Waiting,
): Mail {
  return writeMail(reader, {
    kind: waiting,
    effectKey: `people-wait/${edition.id}/${personId}/${now}`,
    words: ({ language }) => {
      const t = editionTranslator(edition, language, 'relationships')
      const values = { edition: edition.name[language], organisation: organisation.name, ...free }
      return {
        subject: t('mail.people-wait.subject', values),
        paragraphs: [t('mail.people-wait.body', values)],
        action: {
          label: t('mail.people-wait.action'),
          url: `${publicUrl}/${organisation.slug}/editions/${edition.id}/matching?next`,
        },
        why: t('mail.team-footer', values),
      }
    },
  })
}
