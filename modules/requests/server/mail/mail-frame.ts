import type { WorkContext } from '../../../../platform/server/context.ts'
import { writtenDate } from '../../../../platform/written-date.ts'
import type { Language } from '../../../../platform/contract.ts'
import type { LockedSearch, Wish } from '../state/lock-search.ts'
import type { EditionThatAsks } from '../state/edition-that-asks.ts'

export type Writing = Pick<WorkContext, 'now' | 'organisation' | 'publicUrl'>

/** What a mail about a request names. */
export type AboutRequest = {
  readonly edition: EditionThatAsks
  readonly search: Pick<LockedSearch, 'id' | 'need' | 'tried'>
  readonly request: Wish
}

/** "samedi 28 novembre", in the zone of the organisation. */
export const dayOf = (instant: string, language: Language, timeZone: string) =>
  writtenDate(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone }).format(
    new Date(instant),
  )
