import { action } from '../../../platform/server/action.ts'
import { declineRelationship } from '../contract.ts'
import { whyNotDecline } from '../rules.ts'
import { relationshipDeclined } from './facts.ts'
import { lockParties } from './find-parties.ts'
import { proposalMailKey } from './mail/proposal-mail.ts'
import { freePlaces } from './places.ts'
import { readOwnRelationship } from './read-own-relationships.ts'
import { tellItIsDeclined } from './tell-partners.ts'

/** No reason asked, none kept; the other learns that this pair will not be, and nothing about why. */
export const declineRelationshipAction = action(declineRelationship, async (context, { id }) => {
  const { db, now } = context
  const { mine, theirs, answered, editionId } = await lockParties(context, id)
  const refusal = whyNotDecline(answered)
  if (refusal) throw context.refuse(refusal)

  await db
    .updateTable('relationships.parties')
    .set({ answer: 'declined', answeredAt: now })
    .where('relationshipId', '=', id)
    .where('enrolmentId', '=', mine.enrolmentId)
    .execute()
  await db
    .updateTable('relationships.relationships')
    .set({ status: 'declined', declinedAt: now })
    .where('id', '=', id)
    .execute()
  await freePlaces(context, [mine.enrolmentId, theirs.enrolmentId])
  await context.takeBackMail([mine, theirs].map(({ enrolmentId }) => proposalMailKey(id, enrolmentId)))
  await context.announce(relationshipDeclined, { relationshipId: id, editionId })
  await tellItIsDeclined(context, id, editionId, theirs)
  return readOwnRelationship(context, id)
})
