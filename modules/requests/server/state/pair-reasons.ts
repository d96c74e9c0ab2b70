import type { Proposal } from '../../../matching/server/index.ts'

/** Why two suit each other, in the words that each of them may read. */
export type PairReasons = Proposal['reasons']
