import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { editionTranslator } from '../../../programmes/server/index.ts'
import type { Writing } from '../mail/mail-frame.ts'
import type { EditionThatAsks } from '../state/edition-that-asks.ts'

const kind: MailKind = { name: 'place-free', urgency: 'soon' }

type Free = {
  readonly edition: EditionThatAsks
  readonly mentorEnrolmentId: string
  readonly mentor: string
  readonly reader: Reader
}

/** Somebody who was full has a place again: the way to ask them. */
export function placeFreeMail(site: Writing, { edition, mentorEnrolmentId, mentor, reader }: Free): Mail {
  const { organisation, publicUrl } = site
  return writeMail(reader, {
    kind,
    effectKey: `place-free/${mentorEnrolmentId}/${site.now}`,
    words: ({ language }) => {
      const t = editionTranslator(edition, language, 'requests')
      const values = { mentor, edition: edition.name[language], organisation: organisation.name }
      const search = new URLSearchParams({ search: mentor }).toString()
      return {
        subject: t('mail.placeFree.subject', values),
        paragraphs: [t('mail.placeFree.body', values)],
        action: {
          label: t('mail.placeFree.action'),
          url: `${publicUrl}/${organisation.slug}/find/${edition.id}/mentors?${search}`,
        },
        why: t('mail.footer', values),
      }
    },
  })
}
