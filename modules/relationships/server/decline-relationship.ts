import { giveBackPlaces } from '../../../platform/server/places/index.ts'
import { action } from '../../../platform/server/action.ts'
import { placesOfEnrolment } from '../../enrolment/server/index.ts'
import { declineRelationship } from '../contract.ts'
import { afterAnswer, whyNotDecline } from '../rules.ts'
import { beginRelationship } from './begin-relationship.ts'
import { closeProposal } from './closing/close-proposal.ts'
import { confirmAnswer } from './confirm-answer.ts'
import { isPresent, lockRelationship, standingOf } from './find-parties.ts'
import { mailKeysOf } from './mail/proposal-mail.ts'
import { readFrame } from './read-frame.ts'
import { readOwnRelationship } from './read-own-relationships.ts'
import { tellEach } from './tell-partners.ts'

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
  const parties = [{ ...mine, declinedAt: now }, ...others]
  const becomes = afterAnswer(relationship.kind, parties)
  await giveBackPlaces(context, placesOfEnrolment, [mine.enrolmentId])
  await context.takeBackMail(mailKeysOf(id, mine.enrolmentId))
  const frame = await readFrame(db, relationship)
  if (becomes === 'active') await beginRelationship(context, { ...relationship, parties }, frame)
  if (becomes === 'declined') {
    await closeProposal(context, { ...relationship, parties }, 'declined')
    await tellEach(context, relationship, others.filter(isPresent), () => 'declined', frame)
  }
  if (context.link) await confirmAnswer(context, relationship, { answer: 'declined', others }, frame)
  return readOwnRelationship(context, id, frame)
})
