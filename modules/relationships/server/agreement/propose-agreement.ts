import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { whyNotPropose } from '../../agreement/why-not-propose.ts'
import { proposeAgreement } from '../../contract/agreement.ts'
import { lockOpen } from '../open-relationship.ts'
import { daysOf } from '../together/read-together.ts'
import { tellOthers } from '../together/tell-others.ts'
import { findWaiting } from './find-waiting.ts'
import { readAgreement } from './read-agreement.ts'

export const proposeAgreementAction = action(proposeAgreement, async (context, { id, terms, insteadOf }) => {
  const { db, now, organisation, person } = context
  const relationship = await lockOpen(context, id)
  const waiting = await findWaiting(db, id)
  // Both may write at once: the second reads the first before it says otherwise.
  if ((waiting?.id ?? null) !== insteadOf) throw context.refuse('agreement-changed')
  const refusal = whyNotPropose(relationship.agreement, terms, daysOf(relationship, context))
  if (refusal) throw context.refuse(refusal)
  if (waiting) {
    await db
      .updateTable('relationships.agreements')
      .set({ closedAt: now, closedAs: 'replaced' })
      .where('id', '=', waiting.id)
      .execute()
  }
  await db
    .insertInto('relationships.agreements')
    .values({
      organisationId: organisation.id,
      id: newId(now),
      relationshipId: id,
      terms: JSON.stringify(terms),
      proposedBy: person.id,
      proposedAt: now,
      agreedBy: [person.id],
    })
    .execute()
  await tellOthers(context, relationship, { what: 'agreement', day: null })
  return readAgreement(context, id)
})
