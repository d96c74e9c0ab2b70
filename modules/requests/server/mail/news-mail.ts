import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { editionTranslator } from '../../../programmes/server/index.ts'
import type { EditionThatAsks } from '../state/edition-that-asks.ts'
import { dayOf, type Writing } from './mail-frame.ts'
import type { WhatCame } from './mail-to-asker.ts'

const kind: MailKind = { name: 'request-news', urgency: 'soon' }

type News = {
  readonly came: Omit<WhatCame, 'request'> & { readonly mentor: string | null }
  readonly edition: EditionThatAsks
  readonly search: { readonly id: string }
  readonly reader: Reader
  readonly next: { readonly name: string; readonly answerBy: string } | null
  readonly end: 'by-hand' | 'nobody' | null
}

/** What came of a request, why where a reason was given, and what happens next: another asked, or an honest end. */
export function newsMail(site: Writing, { came, edition, search, reader, next, end }: News): Mail {
  const { organisation, publicUrl } = site
  return writeMail(reader, {
    kind,
    effectKey: `request-news/${search.id}/${site.now}`,
    words: ({ language }) => {
      const t = editionTranslator(edition, language, 'requests')
      const values = {
        mentor: came.mentor ?? '',
        recommended: came.recommends ?? '',
        edition: edition.name[language],
        organisation: organisation.name,
        next: next?.name ?? '',
        by: next ? dayOf(next.answerBy, language, organisation.timeZone) : '',
      }
      const what = next ? 'next' : end!
      return {
        subject: t(`mail.news.subject.${what}`, values),
        paragraphs: [
          t(`mail.news.came.${came.what}`, values),
          ...(came.reason ? [t(`mail.news.reason`, { reason: t(`reasons.${came.reason}`) })] : []),
          ...(came.line ? [t('mail.quoted', { text: came.line })] : []),
          ...(came.recommends ? [t('mail.news.recommends', values)] : []),
          t(`mail.news.${what}`, values),
        ],
        action: {
          label: t('mail.news.action'),
          url: `${publicUrl}/${organisation.slug}/searches/${search.id}`,
        },
        why: t('mail.footer', values),
      }
    },
  })
}
