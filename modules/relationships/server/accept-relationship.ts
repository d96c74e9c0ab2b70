import { action } from '../../../platform/server/action.ts'
import { acceptRelationship } from '../contract.ts'
import { afterAnswer, whyNotAccept } from '../rules.ts'
import { beginRelationship } from './begin-relationship.ts'
import { keepCharterAccepted } from './charters/keep-charter-accepted.ts'
import { confirmAnswer } from './confirm-answer.ts'
import { lockRelationship, standingOf } from './find-parties.ts'
import { mailKeysOf } from './mail/proposal-mail.ts'
import { readFrame } from './read-frame.ts'
import { readOwnRelationship } from './read-own-relationships.ts'

/** One button: pair, agreement and charter together. The last yes makes the relationship active. */
export const acceptRelationshipAction = action(acceptRelationship, async (context, { id, charter }) => {
  const { db, now, person } = context
  const relationship = await lockRelationship(context, id)
  const standing = standingOf(relationship, person.id)
  const refusal = whyNotAccept(standing)
  if (refusal) throw context.refuse(refusal)

  const { mine, others } = standing
  if (charter) await keepCharterAccepted(context, relationship, mine, charter)
  else
    await db
      .updateTable('relationships.parties')
      .set({ acceptedAt: now })
      .where('relationshipId', '=', id)
      .where('enrolmentId', '=', mine.enrolmentId)
      .execute()
  await context.takeBackMail(mailKeysOf(id, mine.enrolmentId))
  const parties = [{ ...mine, acceptedAt: now }, ...others]
  const frame = await readFrame(db, relationship)
  if (afterAnswer(relationship.kind, parties) === 'active') {
    await beginRelationship(context, { ...relationship, parties }, frame)
  }
  if (context.link) await confirmAnswer(context, relationship, { answer: 'accepted', others }, frame)
  return readOwnRelationship(context, id, frame)
})
