export { readParties, type KnownParty, type KnownRelationship } from './read-parties.ts'
export { readPairsOfEdition, type PairOfEdition } from './read-pairs-of-edition.ts'
export { findPairsOf, lockPair, readPairs, type KnownPair } from './find-pair.ts'
export {
  relationshipActivated,
  relationshipDeclined,
  relationshipEnded,
  relationshipLapsed,
  relationshipWithdrawn,
} from './facts.ts'
