/** One crowd in twos, so that two meet again only where nothing avoids it: the engine's, for modules that make no pairs that last. */
export { pairPeers } from 'matching-engine'
