import { action } from '../../../../platform/server/action.ts'
import { editOutcome } from '../../contract.ts'
import { isNews } from '../../rules.ts'
import { openPair } from '../state/open-pair.ts'
import { readPairOutcomes } from '../state/read-pair-outcomes.ts'
import { findOutcome } from './find-outcome.ts'
import { refuseDay, refuseTelling } from './refuse-line.ts'
import { tellPartner } from './tell-partner.ts'

export const editOutcomeAction = action(editOutcome, async (context, { id, revision, on, ...said }) => {
  const { db } = context
  const { relationshipId } = await findOutcome(db, id)
  const opened = await openPair(context, relationshipId)
  const before = await findOutcome(db, id)
  if (before.revision !== revision) throw context.refuse('changed-meanwhile')
  refuseDay(context, on)
  const isTold = isNews(before.toldPartner, said.toldPartner)
  refuseTelling(context, opened.life, isTold)
  await db
    .updateTable('outcomes.outcomes')
    .set({ ...said, cameOn: on, revision: revision + 1 })
    .where('id', '=', id)
    .execute()
  if (isTold) await tellPartner(context, opened, { id, words: said.words })
  return readPairOutcomes(context, relationshipId)
})
