import { slot, type ComponentSlot, type Slot } from '../../../../platform/web/slots.ts'

type InEdition = { editionId: string }

/** What to do next in an edition: the first that answers is shown; undefined says "not me". */
export const editionNext: Slot<(editionId: string) => NextStep | undefined> = slot('edition.next')
export type NextStep = { label: string; why?: string; href: string }

/** Where the edition stands, a card a step of its way. */
export const editionCards: ComponentSlot<InEdition> = slot('edition.cards')

/** The right column of the edition's page: figures, dates, what comes this week. */
export const editionAside: ComponentSlot<InEdition> = slot('edition.aside')
