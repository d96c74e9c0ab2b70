import { giveBackPlaces } from '../../../platform/server/places/index.ts'
import { action } from '../../../platform/server/action.ts'
import { placesOfEnrolment } from '../../enrolment/server/index.ts'
import { declineRelationship } from '../contract.ts'
import { afterAnswer, whyNotDecline } from '../rules.ts'
import { beginRelationship } from './begin-relationship.ts'
import { confirmAnswer } from './confirm-answer.ts'
import { relationshipDeclined } from './facts.ts'
import { isPresent, lockRelationship, standingOf } from './find-parties.ts'
import { proposalMailKey } from './mail/proposal-mail.ts'
import { readOwnRelationship } from './read-own-relationships.ts'
import { tellItIsDeclined } from './tell-partners.ts'

/** No reason asked, none kept; the others learn that this will not be, and nothing about why. */
export const declineRelationshipAction = action(declineRelationship, async (context, { id }) => {
  const { db, now, person } = context
  const relationship = await lockRelationship(context, id)
  const standing = standingOf(relationship, person.id)
  const refusal = whyNotDecline(standing)
  if (refusal) throw context.refuse(refusal)

  const { mine, others } = standing
  await db
    .updateTable('relationships.parties')
    .set({ declinedAt: now })
    .where('relationshipId', '=', id)
    .where('enrolmentId', '=', mine.enrolmentId)
    .execute()
  const waiting = others.filter(isPresent)
  const becomes = afterAnswer(relationship.kind, [{ ...mine, declinedAt: now }, ...others])
  const released = becomes === 'declined' ? [mine, ...waiting] : [mine]
  const enrolmentIds = released.map(({ enrolmentId }) => enrolmentId)
  await giveBackPlaces(context, placesOfEnrolment, enrolmentIds)
  await context.takeBackMail(enrolmentIds.map((enrolmentId) => proposalMailKey(id, enrolmentId)))
  if (becomes === 'active') await beginRelationship(context, { ...relationship, parties: waiting })
  if (becomes === 'declined') {
    await db
      .updateTable('relationships.relationships')
      .set({ status: 'declined', declinedAt: now })
      .where('id', '=', id)
      .execute()
    await context.announce(relationshipDeclined, { relationshipId: id, editionId: relationship.editionId })
    await tellItIsDeclined(context, relationship, waiting)
  }
  if (context.link) await confirmAnswer(context, relationship, { answer: 'declined', others })
  return readOwnRelationship(context, id)
})
