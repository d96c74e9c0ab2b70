import type { LinkFor } from '../../../../platform/server/mail/link-for.ts'
import { later } from '../../../../platform/server/clock.ts'
import { translator } from '../../../../platform/server/messages.ts'
import type { Language } from '../../../../platform/contract.ts'
import { agreeToMeeting, sayWhetherMet } from '../../../meetings/contract.ts'
import type { Due } from '../../rules.ts'
import type { OwnWords } from '../read-rules.ts'
import { wordsOf } from './words-of.ts'

/** One reminder of a mail, in its reader's words: what is asked, and the ways to do it, the first one first. */
export type Said = {
  readonly subject: string
  readonly paragraph: string
  readonly actions: readonly { readonly label: string; readonly url: string }[]
  /** True where its first action needs no session. */
  readonly isByLink: boolean
}

type Saying = {
  readonly due: Due
  readonly partners: readonly string[]
  readonly own: OwnWords
  readonly language: Language
  readonly timeZone: string
  readonly now: string
  /** The organisation's pages. */
  readonly site: string
  readonly linkFor: LinkFor
}

/** The links of a mail work for so long, unless what they answer is over before. */
const linkDays = 14

export function whatItSays({ due, partners, own, language, timeZone, now, site, linkFor }: Saying): Said {
  const { event, subjectId, until } = due
  const t = translator(language, 'reminders')
  const linksUntil = later(now, linkDays * 86_400_000)
  const see = { label: t('mail.see'), url: `${site}/pairs/${due.relationshipId}` }
  const actions = {
    unconfirmed: () => [
      { label: t('mail.unconfirmed.action'), url: linkFor(sayWhetherMet, subjectId, linksUntil, 'met') },
      { label: t('mail.unconfirmed.other'), url: linkFor(sayWhetherMet, subjectId, linksUntil, 'moved') },
      see,
    ],
    'date-to-agree': () => [
      { label: t('mail.date-to-agree.action'), url: linkFor(agreeToMeeting, subjectId, until!, until!) },
      { label: t('mail.date-to-agree.other'), url: see.url },
    ],
    'check-in': () => [{ label: t('mail.check-in.action'), url: `${site}/check-ins/${subjectId}` }],
    'no-date': () => [{ label: t('mail.no-date.action'), url: see.url }],
    'never-met': () => [{ label: t('mail.never-met.action'), url: see.url }],
    'nothing-since': () => [{ label: t('mail.nothing-since.action'), url: see.url }],
  }[event]()
  const { subject, text } = wordsOf(own, { ...due, partners }, { language, timeZone })
  return {
    subject,
    paragraph: text,
    actions,
    isByLink: event === 'unconfirmed' || event === 'date-to-agree',
  }
}
