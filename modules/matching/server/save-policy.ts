import { action } from '../../../platform/server/action.ts'
import { readEdition } from '../../programmes/server/index.ts'
import { specialQuotas } from '../criteria/special-use.ts'
import { whyNotSpecial } from '../pairing/why-not-match.ts'
import { savePolicy } from '../contract.ts'

export const savePolicyAction = action(savePolicy, async (context, { editionId, policy }) => {
  const { db, organisation, person, now, expectedRevision } = context
  const { questions } = await readEdition(db, editionId)
  const special = whyNotSpecial(questions, policy)
  if (special?.code === 'special-weighs' || special?.code === 'special-forbids')
    throw context.refuse(special.code, { values: special.values, memberIds: [] })
  if (specialQuotas(questions, policy).length > 0) throw context.refuse('special-counts')
  const row = { policy: JSON.stringify(policy), updatedAt: now, updatedBy: person.id }
  const revision = expectedRevision! + 1
  const saved =
    expectedRevision === 0
      ? await db
          .insertInto('matching.policies')
          .values({ organisationId: organisation.id, editionId, revision, ...row })
          .onConflict((conflict) => conflict.doNothing())
          .returning('revision')
          .executeTakeFirst()
      : await db
          .updateTable('matching.policies')
          .set({ revision, ...row })
          .where('editionId', '=', editionId)
          .where('revision', '=', expectedRevision!)
          .returning('revision')
          .executeTakeFirst()
  if (!saved) throw context.refuse('changed-meanwhile')
  return { revision, savedAt: now }
})
