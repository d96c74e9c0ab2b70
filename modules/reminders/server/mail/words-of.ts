import type { Language } from '../../../../platform/contract.ts'
import { translator } from '../../../../platform/server/messages.ts'
import { spokenTime } from '../../../meetings/rules.ts'
import type { ReminderWords, Silence } from '../../contract.ts'
import { fillIn, type Due, type Event } from '../../rules.ts'

type About = Pick<Due, 'event' | 'days' | 'since' | 'until'> & { readonly partners: readonly string[] }

/** The words of one reminder as its reader sees them: the team's own, or ours. */
export function wordsOf(
  own: ReminderWords | null,
  { event, partners, days, since, until }: About,
  { language, timeZone }: { readonly language: Language; readonly timeZone: string },
): ReminderWords {
  const t = translator(language, 'reminders')
  const when = spokenTime(until ?? since, timeZone, language)
  const date = t(event === 'date-to-agree' ? 'mail.dayAndHour' : 'mail.day', when)
  const values = { partner: new Intl.ListFormat(language).format(partners), days, date }
  return own
    ? { subject: fillIn(own.subject, values), text: fillIn(own.text, values) }
    : { subject: t(`mail.${event}.subject`, values), text: t(`mail.${event}.text`, values) }
}

/** Our words as a lead begins to change them: with names of what is filled in, where it will be. */
export function ourWords(event: Event, days: number, language: Language): ReminderWords {
  const t = translator(language, 'reminders')
  const values = { partner: '{partner}', date: '{date}', days }
  // The sentence agrees with a number: it is written with the rule's, and named afterwards.
  const text = t(`mail.${event}.text`, values).replace(String(days), '{days}')
  return { subject: t(`mail.${event}.subject`, values), text }
}

/** The words with which a lead begins to write by hand, with `{partner}` and `{days}` where each reader's are filled in. */
export function wordsToBegin(silence: Silence, language: Language): ReminderWords {
  const t = translator(language, 'reminders')
  const values = { partner: '{partner}', days: '{days}' }
  return { subject: t(`byHand.words.${silence}.subject`), text: t(`byHand.words.${silence}.text`, values) }
}
