import type { WorkContext } from '../../../../platform/server/context.ts'
import { tellTeamWhoWaits } from '../jobs/tell-team-who-waits.ts'
import { teamRemindedAt } from '../team-reminded-at.ts'

/**
 * The team hears of people who wait for a next round: now, in one mail for what a quarter of an hour brings, and once
 * more where they still wait a week later.
 */
export async function tellTeamSoon(context: WorkContext, editionId: string): Promise<void> {
  const quarter = Math.floor(Date.parse(context.now) / 900_000)
  await context.later(
    tellTeamWhoWaits,
    { editionId },
    { at: new Date((quarter + 1) * 900_000).toISOString(), key: `team-now/${editionId}/${quarter}` },
  )
  await context.later(
    tellTeamWhoWaits,
    { editionId },
    { at: teamRemindedAt(context.now), key: `team-again/${editionId}/${context.now.slice(0, 10)}` },
  )
}
