import { action } from '../../../../platform/server/action.ts'
import { closeAgreement } from '../../contract/agreement.ts'
import { lockOpen } from '../open-relationship.ts'
import { tellOthers } from '../together/tell-others.ts'
import { findWaiting } from './find-waiting.ts'
import { readAgreement } from './read-agreement.ts'

export const closeAgreementAction = action(closeAgreement, async (context, { id, agreementId }) => {
  const { db, now, person } = context
  const relationship = await lockOpen(context, id)
  const waiting = await findWaiting(db, id)
  if (waiting?.id !== agreementId) throw context.refuse('agreement-changed')
  const isMine = waiting.proposedBy === person.id
  await db
    .updateTable('relationships.agreements')
    .set({ closedAt: now, closedAs: isMine ? 'taken-back' : 'declined' })
    .where('id', '=', agreementId)
    .execute()
  if (!isMine) await tellOthers(context, relationship, { what: 'agreement-kept', day: null })
  return readAgreement(context, id)
})
