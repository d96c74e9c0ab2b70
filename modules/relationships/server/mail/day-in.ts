import type { Language } from '../../../../platform/contract.ts'

/** "samedi 28 novembre", as people say a day, in the zone of the organisation. */
export const dayIn = (instant: string, language: Language, timeZone: string) =>
  new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone }).format(
    new Date(instant),
  )
