import { z } from 'zod'
import { Id, Instant } from '../../../../platform/contract.ts'
import { later } from '../../../../platform/server/clock.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { job, type Job } from '../../../../platform/server/jobs/job.ts'
import { answerWithinDays, remindAfterDays } from '../../rules.ts'
import { lapseProposal } from '../closing/lapse-proposal.ts'
import { lockRelationship } from '../find-parties.ts'
import { remindOfProposal } from './remind-of-proposal.ts'

const Payload = z.object({ relationshipIds: z.array(Id).max(50), since: Instant, step: z.int().min(0) })
type Payload = z.infer<typeof Payload>

const days = [...remindAfterDays, answerWithinDays]
const dueAt = (since: string, step: number) => later(since, days[step]! * 86_400_000)

/** Those that are still proposed: who is silent is reminded, then reminded once more, then the proposal lapses. */
export const followProposals: Job<typeof Payload, 'organisation'> = job(
  { name: 'follow-proposals', payload: Payload },
  async (context, { relationshipIds, since, step }) => {
    const isLast = step === remindAfterDays.length
    // Done late, after a night without a process, what is due next says it better.
    const isOvertaken = !isLast && dueAt(since, step + 1) <= context.now
    for (const id of isOvertaken ? [] : relationshipIds.toSorted()) {
      const relationship = await lockRelationship(context, id)
      if (relationship.status !== 'proposed') continue
      if (isLast) await lapseProposal(context, relationship)
      else await remindOfProposal(context, relationship, remindAfterDays[step]!)
    }
    if (!isLast) await plan(context, { relationshipIds, since, step: step + 1 })
  },
)

/** From the instant at which they are proposed. */
export async function followFromNow(context: WorkContext, relationshipIds: readonly string[]) {
  if (relationshipIds.length > 0)
    await plan(context, { relationshipIds: [...relationshipIds], since: context.now, step: 0 })
}

const plan = (context: WorkContext, payload: Payload) =>
  context.later(followProposals, payload, { at: dueAt(payload.since, payload.step) })
