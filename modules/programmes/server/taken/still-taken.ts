import { later } from '../../../../platform/server/clock.ts'

/** What was taken says so for a week: then it waits for anybody again. */
const days = 7

export const takenSince = (now: string) => later(now, -days * 86_400_000)
