import { z } from 'zod'
import { Id } from '../../../../platform/contract.ts'
import { job, type Job } from '../../../../platform/server/jobs/job.ts'
import { readProposals } from '../../../matching/server/index.ts'
import { readEdition } from '../../../programmes/server/index.ts'
import { pairsProposed } from '../facts.ts'
import { proposeOrStop } from '../propose-or-stop.ts'

const Part = z.object({ runId: Id, editionId: Id, from: z.int().min(0) })

/** Short enough that nobody waits behind it for long, on the one session of the embedded engine too. */
const pairsInPart = 50

/** A part of a published run, with its two mails a pair; and the next part, in the same transaction. */
export const proposePairs: Job<typeof Part, 'organisation'> = job(
  { name: 'propose-pairs', payload: Part },
  async (context, { runId, editionId, from }) => {
    const { db } = context
    const proposals = await readProposals(db, runId, { from, most: pairsInPart })
    if (proposals.length === 0) return
    const edition = await readEdition(db, editionId)
    const { pairs, stopped } = await proposeOrStop(context, { edition, runId, proposals })
    await context.announce(pairsProposed, { runId, editionId, proposed: pairs.length, stopped, pairs })
    if (proposals.length === pairsInPart) {
      await context.later(proposePairs, { runId, editionId, from: from + pairsInPart })
    }
  },
)
