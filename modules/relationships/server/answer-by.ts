import { later } from '../../../platform/server/clock.ts'
import { answerWithinDays } from '../rules.ts'

/** The instant until which a proposal waits that is made at this one. */
export const answerBy = (proposedAt: string) => later(proposedAt, answerWithinDays * 86_400_000)
