export { beginChoices, type BeginChoice } from './begin/slots.ts'
export { editionAside, editionCards, editionNext, type NextStep } from './edition/slots.ts'
export { homeAround, homeMine, homeNow } from './home/slots.ts'
