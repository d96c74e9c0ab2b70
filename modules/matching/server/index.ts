export { findPublication } from './find-publication.ts'
export { matchingRunPublished } from './facts.ts'
export { readProposals, type Proposal } from './read-proposals.ts'
export { readRoundsMade, type RoundMade } from './read-rounds-made.ts'
