/** The health of a network in which people ask each other, counted from its rows by pure functions. */
export type { AskedOnce, NetworkFacts, NetworkMember } from './facts.ts'
export { outcomesOf, since, yearOf, type Outcomes } from './outcomes.ts'
export { daysOfTension, themeStates, type ThemeState } from './tension.ts'
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
