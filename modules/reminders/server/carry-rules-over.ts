import { listener } from '../../../platform/server/facts.ts'
import { editionFollowed } from '../../programmes/server/index.ts'

/** The next edition reminds as the last one did, until its team says otherwise. */
export const carryRulesOver = listener(
  'carry-reminders-over',
  editionFollowed,
  async ({ db, now, organisation }, { editionId, previousEditionId }) => {
    const rules = await db
      .selectFrom('reminders.rules')
      .select(['event', 'isOn', 'days', 'audience', 'wording', 'editedBy'])
      .where('editionId', '=', previousEditionId)
      .execute()
    if (rules.length === 0) return
    await db
      .insertInto('reminders.rules')
      .values(
        rules.map(({ wording, ...rule }) => ({
          ...rule,
          wording: JSON.stringify(wording),
          organisationId: organisation.id,
          editionId,
          editedAt: now,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  },
)
