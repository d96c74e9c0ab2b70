import { z } from 'zod'
import { Id } from '../../../platform/contract.ts'
import type { WorkContext } from '../../../platform/server/context.ts'
import { fact, listener } from '../../../platform/server/facts.ts'
import { readEdition } from '../../programmes/server/index.ts'

// What this module reads of facts that a later one announces. `pair`: null for a team or a circle, which no round makes.
const Pair = z.object({
  mentorEnrolmentId: Id,
  menteeEnrolmentId: Id,
  mentorPersonId: Id,
  menteePersonId: Id,
})
type Pair = z.infer<typeof Pair>
const pairsProposed = fact({
  name: 'pairs-proposed',
  payload: z.object({ editionId: Id, pairs: z.array(Pair.extend({ relationshipId: Id })) }),
})
const Ended = z.object({ relationshipId: Id, editionId: Id, pair: Pair.nullable() })

/** A pair that is proposed is locked in the next round. */
export const keepLivingPairs = listener(
  'keep-living-pairs',
  pairsProposed,
  async (context, { editionId, pairs }) => {
    if (pairs.length > 0) await insertPairs(context, editionId, pairs, 'living')
  },
)

/** So is one that no round made. */
export const keepAskedPair = listener(
  'keep-asked-pair',
  fact({ name: 'asked-pair-proposed', payload: pairsProposed.payload }),
  (context, { editionId, pairs }) => insertPairs(context, editionId, pairs, 'living'),
)

/** One whose no was taken back is proposed again. */
export const keepReopenedPair = listener(
  'keep-reopened-pair',
  fact({ name: 'relationship-reopened', payload: Ended }),
  (context, reopened) => keepAs(context, reopened, 'living'),
)

/** A pair that was declined, or has ended, is not made again in its programme. */
export const keepDeclinedPair = listener(
  'keep-declined-pair',
  fact({ name: 'relationship-declined', payload: Ended }),
  (context, ended) => keepAs(context, ended, 'former'),
)
export const keepEndedPair = listener(
  'keep-ended-pair',
  fact({ name: 'relationship-ended', payload: Ended }),
  (context, ended) => keepAs(context, ended, 'former'),
)

/** One that was not answered in time, or was taken back, may be made again. */
export const freeLapsedPair = listener(
  'free-lapsed-pair',
  fact({ name: 'relationship-lapsed', payload: Ended }),
  (context, ended) => keepAs(context, ended, 'free'),
)
export const freeWithdrawnPair = listener(
  'free-withdrawn-pair',
  fact({ name: 'relationship-withdrawn', payload: Ended }),
  (context, ended) => keepAs(context, ended, 'free'),
)

type Standing = 'living' | 'former' | 'free'

// Facts may be handled in another order than they happened: an end makes its row itself, and a later beginning lets it be.
async function keepAs(
  context: WorkContext,
  { relationshipId, editionId, pair }: z.infer<typeof Ended>,
  standing: Standing,
) {
  if (pair === null) return
  await insertPairs(context, editionId, [{ relationshipId, ...pair }], standing)
  await context.db
    .updateTable('matching.standingPairs')
    .set({ standing, since: context.now })
    .where('relationshipId', '=', relationshipId)
    .execute()
}

async function insertPairs(
  { db, organisation, now }: WorkContext,
  editionId: string,
  pairs: readonly (Pair & { readonly relationshipId: string })[],
  standing: Standing,
) {
  const { programmeId } = await readEdition(db, editionId)
  const row = { organisationId: organisation.id, programmeId, editionId, standing, since: now }
  await db
    .insertInto('matching.standingPairs')
    .values(pairs.map((pair) => ({ ...pair, ...row })))
    .onConflict((conflict) => conflict.columns(['organisationId', 'relationshipId']).doNothing())
    .execute()
}
