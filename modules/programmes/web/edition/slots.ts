import { slot, type ComponentSlot } from '../../../../platform/web/slots.ts'

type InEdition = {
  editionId: string
  /** Whether its people are paired. */
  pairs: boolean
}

/** Where the edition stands, a card a step of its way. */
export const editionCards: ComponentSlot<InEdition> = slot('edition.cards')

/** The right column of the edition's page: figures, dates, what comes this week. */
export const editionAside: ComponentSlot<InEdition> = slot('edition.aside')
