export { beginChoices, type BeginChoice } from './begin/slots.ts'
export { editionAside, editionCards, editionNext, type NextStep } from './edition/slots.ts'
export { homeAround, homeMine } from './home/slots.ts'
