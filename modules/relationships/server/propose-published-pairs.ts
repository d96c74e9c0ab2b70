import { listener } from '../../../platform/server/facts.ts'
import { matchingRunPublished } from '../../matching/server/index.ts'
import { proposePairs } from './jobs/propose-pairs.ts'

/** The pairs of a published run are proposed in parts, one job after the other. */
export const proposePublishedPairs = listener(
  'propose-published-pairs',
  matchingRunPublished,
  async (context, { runId, editionId }) => {
    // Of an earlier run that came to nothing.
    await context.db
      .deleteFrom('relationships.stoppedPairs')
      .where('editionId', '=', editionId)
      .where('runId', '!=', runId)
      .execute()
    await context.later(proposePairs, { runId, editionId, from: 0 })
  },
)
