export { matchingRunPublished } from './facts.ts'
export { readPublishedPairs, type PublishedPair } from './read-published-pairs.ts'
