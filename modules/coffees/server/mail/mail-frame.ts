import type { Language } from '../../../../platform/contract.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { writtenDate } from '../../../../platform/written-date.ts'

export type Writing = Pick<WorkContext, 'now' | 'organisation' | 'publicUrl'>

/** "lundi 30 novembre", in the zone of the organisation. */
export const dayOf = (instant: string, language: Language, timeZone: string) =>
  writtenDate(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone }).format(
    new Date(instant),
  )
