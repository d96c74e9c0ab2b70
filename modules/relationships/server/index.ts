export { relationshipActivated, relationshipDeclined } from './facts.ts'
export { readParties, type KnownParty, type KnownRelationship } from './read-parties.ts'
export { findPairsOf, lockPair, readPairs, type KnownPair } from './find-pair.ts'
