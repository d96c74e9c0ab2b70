import { slot, type ComponentSlot, type Slot } from '../../../../platform/web/slots.ts'

type InEdition = {
  editionId: string
  /** Whether its people are paired. */
  pairs: boolean
}

/** Beside what waits: how the pairs are getting on. */
export const editionNow: ComponentSlot<InEdition> = slot('edition.now')

/** Below it, over the whole width: the days of the edition, then its pairs. */
export const editionLine: ComponentSlot<InEdition & { endsOn: string | null }> = slot('edition.line')
export const editionPairs: ComponentSlot<InEdition> = slot('edition.pairs')

/** Where the edition stands, a card a step of its way. */
export const editionCards: ComponentSlot<InEdition> = slot('edition.cards')

/** The right column of the edition's page: figures, dates, what comes this week. */
export const editionAside: ComponentSlot<InEdition> = slot('edition.aside')

/** Above the settings of an edition: what is set on a page of its own. */
export const editionSettings: ComponentSlot<{ editionId: string }> = slot('edition.settings')

/** A hook, whose code comes with the page: what is dated in the seven days that come; undefined until it is known. */
export const weekFound: Slot<() => Promise<WeekFound>> = slot('edition.week')
export type WeekFound = (edition: InWeek) => readonly WeekLine[] | undefined
export type InWeek = {
  readonly editionId: string
  readonly pairs: boolean
  readonly workshops: boolean
  /** Whether an instant, or noon of a day, is within them. */
  readonly isWithin: (at: string) => boolean
}
export type WeekLine = {
  readonly key: string
  /** An instant, or noon of a day. */
  readonly at: string
  readonly title: string
  readonly detail?: string
  readonly href: string
}
