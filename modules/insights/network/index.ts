/** The health of a network in which people ask each other, counted from its rows by pure functions. */
export type { AskedOnce, NetworkFacts, NetworkMember } from './facts.ts'
export { yearOf, type Outcomes } from './outcomes.ts'
export { themeStates, type ThemeState } from './tension.ts'
export {
  isRecent,
  loadOf,
  whoIsStale,
  whoIsWaitedFor,
  whoNeverAnswers,
  whoWasNeverAsked,
  whoWasNeverInAPair,
  whoseCharterWaits,
} from './who.ts'
