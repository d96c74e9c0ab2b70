import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { editionTranslator } from '../../../programmes/server/index.ts'
import { acceptRelationship } from '../../../relationships/contract.ts'
import type { EditionThatAsks } from '../state/edition-that-asks.ts'
import { dayOf, type Writing } from './mail-frame.ts'

const kinds = {
  yes: { name: 'request-yes', urgency: 'soon' },
  questioned: { name: 'request-question', urgency: 'soon' },
  nobody: { name: 'search-closed', urgency: 'soon' },
} as const satisfies Record<string, MailKind>

type AskerMail = {
  readonly edition: EditionThatAsks
  readonly search: { readonly id: string }
  readonly reader: Reader
} & (
  | {
      readonly kind: 'yes'
      readonly mentor: string
      readonly relationshipId: string
      readonly agreeBy: string
      readonly weeks: number
    }
  | {
      readonly kind: 'questioned'
      readonly mentor: string
      readonly requestId: string
      readonly question: string
    }
  | { readonly kind: 'nobody'; readonly offer: string }
)

/** Somebody said yes, and one button settles it; or asks one thing first; or the team found nobody. */
export function askerMail(site: Writing, mail: AskerMail): Mail {
  const { kind, edition, search, reader } = mail
  const { organisation, publicUrl } = site
  const about = kind === 'questioned' ? mail.requestId : search.id
  return writeMail(reader, {
    kind: kinds[kind],
    effectKey: `${kinds[kind].name}/${about}/${site.now}`,
    site: { organisation, publicUrl },
    words: ({ language }, linkFor) => {
      const t = editionTranslator(edition, language, 'requests')
      const page = `${publicUrl}/${organisation.slug}/searches/${search.id}`
      const values = {
        mentor: kind === 'nobody' ? '' : mail.mentor,
        edition: edition.name[language],
        organisation: organisation.name,
        by: kind === 'yes' ? dayOf(mail.agreeBy, language, organisation.timeZone) : '',
        weeks: kind === 'yes' ? mail.weeks : 0,
      }
      const subject = t(`mail.${kind === 'yes' ? 'accepted' : kind}.subject`, values)
      const why = t('mail.footer', values)
      if (kind === 'yes')
        return {
          subject,
          why,
          paragraphs: [t('mail.yesBody', values)],
          action: {
            label: t('mail.agree'),
            url: linkFor(acceptRelationship, mail.relationshipId, mail.agreeBy),
          },
          note: t('mail.agreeNote', values),
          others: [
            {
              label: t('mail.seeAgreement'),
              url: `${publicUrl}/${organisation.slug}/pairs/${mail.relationshipId}`,
            },
          ],
        }
      const text = kind === 'questioned' ? mail.question : mail.offer
      return {
        subject,
        why,
        paragraphs: [t(`mail.${kind}.body`, values), ...(text ? [t('mail.quoted', { text })] : [])],
        action: { label: t(`mail.${kind}.action`), url: page },
      }
    },
  })
}
