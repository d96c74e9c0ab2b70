import { later } from '../../../platform/server/clock.ts'
import { teamRemindedAfterDays } from '../rules.ts'

/** When the team, told at this instant that somebody waits, is told so again. */
export const teamRemindedAt = (closedAt: string) => later(closedAt, teamRemindedAfterDays * 86_400_000)
