import { z } from 'zod'
import { Id } from '../../../../platform/contract.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { job, type Job } from '../../../../platform/server/jobs/job.ts'
import { endOf } from '../../rules.ts'
import { kept, type KeptGathering } from '../kept-gathering.ts'
import { whomTheyMet } from '../impressions/whom-they-met.ts'
import { tellOfGathering } from '../tell-of-gathering.ts'

const Payload = z.object({ gatheringId: Id })

/** After an evening of trial encounters: whoever met somebody and has not said a word of anybody is asked, once. */
export const askImpressions: Job<typeof Payload, 'organisation'> = job(
  { name: 'ask-impressions', payload: Payload },
  async (context, { gatheringId }) => {
    const { db, now } = context
    const row = await db
      .selectFrom('gatherings.gatherings')
      .selectAll()
      .where('id', '=', gatheringId)
      .executeTakeFirst()
    if (!row) return
    const gathering = kept(row)
    const met = await whomTheyMet(db, gathering, now)
    if (met === null) return
    const spoke = new Set(met.filter(({ impression }) => impression !== null).map(({ personId }) => personId))
    const silent = new Set(met.map(({ personId }) => personId).filter((personId) => !spoke.has(personId)))
    if (silent.size > 0) await tellOfGathering(context, gathering, 'whom-again', [...silent])
  },
)

/** One job a gathering, moved with its end, however often its rounds are made anew. */
export function askAtEnd(context: Pick<WorkContext, 'later'>, gathering: KeptGathering): Promise<void> {
  const { id } = gathering
  return context.later(
    askImpressions,
    { gatheringId: id },
    { at: endOf(gathering), key: `impressions/${id}` },
  )
}
