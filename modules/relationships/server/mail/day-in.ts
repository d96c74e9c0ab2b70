import type { Language } from '../../../../platform/contract.ts'
import { writtenDate } from '../../../../platform/written-date.ts'

/** "samedi 28 novembre", as people say a day, in the zone of the organisation. */
export const dayIn = (instant: string, language: Language, timeZone: string) =>
  writtenDate(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone }).format(
    new Date(instant),
  )
