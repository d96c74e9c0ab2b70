export { hasDeclined } from './asked/has-declined.ts'
export { proposeAsked } from './asked/propose-asked.ts'
export { readParties, type KnownParty, type KnownRelationship } from './read-parties.ts'
export { readPairsOfEdition, type PairOfEdition } from './read-pairs-of-edition.ts'
export { findPairsOf, lockPair, readPairs, type KnownPair } from './find-pair.ts'
export { readLives, type Life } from './read-lives.ts'
export { readPairsUnderWay, type PairUnderWay } from './read-pairs-under-way.ts'
export { readGoals } from './goals/read-goals.ts'
export { endPair } from './ending/end-pair.ts'
export type { Ending, EndedBy } from './ending/end-relationship.ts'
export { keepOpen, proposeClosing } from './ending/silence.ts'
export {
  relationshipActivated,
  relationshipContinued,
  relationshipDeclined,
  relationshipEnded,
  relationshipErased,
  relationshipLapsed,
  relationshipWithdrawn,
} from './facts.ts'
export { readableForDays } from '../rules.ts'
export { readPairsOfMentors } from './read-pairs-of-mentors.ts'
