import type { Lock } from 'matching-engine'

/** Who will read. `both`: the two of the pair at once, in the third person. Only `team` reads what is the team's. */
export type Reader = 'team' | 'mentor' | 'mentee' | 'both'

/** A pair by the members' ids. */
export type PairIds = Pick<Lock, 'menteeId' | 'mentorId'>
