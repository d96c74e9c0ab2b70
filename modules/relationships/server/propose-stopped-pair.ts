import { action } from '../../../platform/server/action.ts'
import { findPublication, readProposals } from '../../matching/server/index.ts'
import { readEdition } from '../../programmes/server/index.ts'
import { proposeStoppedPair } from '../contract.ts'
import { proposeOrStop } from './propose-or-stop.ts'
import { pairsProposed } from './facts.ts'

/** Tried as it was the first time: proposed with its two mails, or stopped again and said why. */
export const proposeStoppedPairAction = action(proposeStoppedPair, async (context, { id }) => {
  const { db } = context
  // Deleted first: of two who press at once, the second finds nothing left to propose.
  const stopped = await db
    .deleteFrom('relationships.stoppedPairs')
    .where('id', '=', id)
    .returning(['editionId', 'runId', 'proposalPosition'])
    .executeTakeFirst()
  if (!stopped) throw context.refuse('not-found')
  const { editionId, runId, proposalPosition: from } = stopped
  const publication = await findPublication(db, editionId)
  if (publication && publication.runId !== runId) throw context.refuse('not-found')
  const edition = await readEdition(db, editionId)
  const proposals = await readProposals(db, runId, { from, most: 1 })
  const outcome = await proposeOrStop(context, { edition, runId, proposals })
  if (outcome.stopped > 0) throw context.refuse(await whyStopped(), {})
  const { pairs } = outcome
  await context.announce(pairsProposed, { runId, editionId, proposed: 1, stopped: -1, pairs })
  return {}

  async function whyStopped() {
    const { reason } = await db
      .selectFrom('relationships.stoppedPairs')
      .select('reason')
      .where('runId', '=', runId)
      .where('proposalPosition', '=', from)
      .executeTakeFirstOrThrow()
    return reason
  }
})
