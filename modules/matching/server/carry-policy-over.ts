import { listener } from '../../../platform/server/facts.ts'
import { editionFollowed } from '../../programmes/server/index.ts'
import { Policy } from '../rules.ts'

/** The next edition weighs as the last one did; what was said of single people of that one stays there. */
export const carryPolicyOver = listener(
  'carry-policy-over',
  editionFollowed,
  async ({ db, now, organisation }, { editionId, previousEditionId, byPersonId }) => {
    const saved = await db
      .selectFrom('matching.policies')
      .select('policy')
      .where('editionId', '=', previousEditionId)
      .executeTakeFirst()
    const ran = await db
      .selectFrom('matching.runs')
      .select('policy')
      .where('editionId', '=', previousEditionId)
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst()
    const last = saved ?? ran
    if (!last) return
    const policy = { ...Policy.parse(last.policy), locks: [], avoided: [] }
    await db
      .insertInto('matching.policies')
      .values({
        organisationId: organisation.id,
        editionId,
        policy: JSON.stringify(policy),
        revision: 1,
        updatedAt: now,
        updatedBy: byPersonId,
      })
      // The team has decided meanwhile.
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  },
)
