import type { Language } from '../../../platform/contract.ts'

/** What the sentences `meetings.when.…` are said with. */
export type SpokenTime = {
  readonly weekday: string
  readonly day: string
  readonly month: string
  /** As short as the language has it: 'nov.', 'Nov'. */
  readonly shortMonth: string
  readonly hour: string
  readonly minute: string
}

/** An instant as the clock and calendar of a zone show it, in the words of a language. */
export function spokenTime(at: string, timeZone: string, language: Language): SpokenTime {
  const parts = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).formatToParts(new Date(at))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)!.value
  const [shortMonth] = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    month: 'short',
    timeZone,
  }).formatToParts(new Date(at))
  return {
    shortMonth: shortMonth!.value,
    weekday: part('weekday'),
    day: part('day'),
    month: part('month'),
    // On the hour is said "18 h", and 08 is read 8.
    hour: String(Number(part('hour'))),
    minute: part('minute'),
  }
}

/** A calendar day, wherever its reader lives. */
export function spokenDay(on: string, language: Language): SpokenTime {
  return spokenTime(`${on}T12:00:00.000Z`, 'UTC', language)
}
