import { action } from '../../../platform/server/action.ts'
import { acceptRelationship } from '../contract.ts'
import { whyNotAccept } from '../rules.ts'
import { relationshipActivated } from './facts.ts'
import { lockParties } from './find-parties.ts'
import { proposalMailKey } from './mail/proposal-mail.ts'
import { readOwnRelationship } from './read-own-relationships.ts'
import { tellBothAreIn } from './tell-partners.ts'

/** One button: pair, agreement and charter together. The second yes makes the pair active. */
export const acceptRelationshipAction = action(acceptRelationship, async (context, { id }) => {
  const { db, now } = context
  const { mine, theirs, answered, editionId, charterVersion } = await lockParties(context, id)
  const refusal = whyNotAccept(answered)
  if (refusal) throw context.refuse(refusal)

  await db
    .updateTable('relationships.parties')
    .set({ answer: 'accepted', answeredAt: now, charterVersionAccepted: charterVersion })
    .where('relationshipId', '=', id)
    .where('enrolmentId', '=', mine.enrolmentId)
    .execute()
  await context.takeBackMail([proposalMailKey(id, mine.enrolmentId)])
  if (theirs.answer === 'accepted') {
    await db
      .updateTable('relationships.relationships')
      .set({ status: 'active', activatedAt: now })
      .where('id', '=', id)
      .execute()
    await context.announce(relationshipActivated, { relationshipId: id, editionId })
    await tellBothAreIn(context, id, editionId, [mine, theirs])
  }
  return readOwnRelationship(context, id)
})
