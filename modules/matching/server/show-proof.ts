import { action } from '../../../platform/server/action.ts'
import { showProof } from '../contract.ts'

export const showProofAction = action(showProof, async ({ db }, { id }) => {
  const { proof } = await db
    .selectFrom('matching.runs')
    .select('proof')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return proof as Record<string, unknown>
})
