import { action } from '../../../platform/server/action.ts'
import type { Context } from '../../../platform/server/context.ts'
import { readerOf } from '../../../platform/server/mail/write-mail.ts'
import { acceptRelationship, undoAnswer } from '../contract.ts'
import { whyNotUndo } from '../rules.ts'
import { answerBy } from './answer-by.ts'
import { relationshipReopened } from './facts.ts'
import { forgetFollowed } from './ending/note-followed.ts'
import {
  isPresent,
  lockRelationship,
  pairOf,
  standingOf,
  type LockedRelationship,
  type Party,
} from './find-parties.ts'
import { followFromNow } from './jobs/follow-proposals.ts'
import { recordedMail } from './mail/recorded-mail.ts'
import { readFrame, type Frame } from './read-frame.ts'
import { readOwnRelationship } from './read-own-relationships.ts'
import { takePlacesAgain } from './take-places-again.ts'
import { tellEach } from './tell-partners.ts'

/** The proposal waits for this person again; those who had read what became of it read that it is open again. */
export const undoAnswerAction = action(undoAnswer, async (context, { id }) => {
  const { db, now, person } = context
  const relationship = await lockRelationship(context, id)
  const { status, mine, others } = standingOf(relationship, person.id)
  const refusal = whyNotUndo({ status, mine, others }, now)
  if (refusal) throw context.refuse(refusal)

  const released = status === 'declined' ? [mine, ...others.filter(isPresent)] : mine.declinedAt ? [mine] : []
  if (!(await takePlacesAgain(context, relationship.editionId, released))) {
    throw context.refuse('place-taken-meanwhile')
  }
  await db
    .with('takenBack', (cte) =>
      cte
        .deleteFrom('relationships.charterAcceptances')
        .where('relationshipId', '=', id)
        .where('personId', '=', person.id),
    )
    .updateTable('relationships.parties')
    .set({ acceptedAt: null, declinedAt: null, charterVersionAccepted: null })
    .where('relationshipId', '=', id)
    .where('enrolmentId', '=', mine.enrolmentId)
    .execute()
  const frame = await readFrame(db, relationship)
  if (status !== 'proposed') {
    await db
      .updateTable('relationships.relationships')
      .set({ status: 'proposed', activatedAt: null, declinedAt: null, lastOn: null, answerBy: answerBy(now) })
      .where('id', '=', id)
      .execute()
    await forgetFollowed(context, id)
    const { editionId } = relationship
    const pair = pairOf(relationship)
    await context.announce(relationshipReopened, { relationshipId: id, editionId, pair })
    await tellEach(context, relationship, others.filter(isPresent), () => 'reopened', frame)
    await followFromNow(context, [id])
  }
  await askAgain(context, relationship, others, frame)
  return readOwnRelationship(context, id, frame)
})

/** The way to answer after all: the link of the proposal was used up. */
async function askAgain(
  context: Context,
  { id }: LockedRelationship,
  others: readonly Party[],
  { edition, people }: Frame,
) {
  const { now, organisation, person } = context
  const reader = readerOf(people.get(person.id)!, organisation)
  if (!reader) return
  await context.mail(
    recordedMail(context, {
      kind: 'undone',
      effectKey: `answer-undone/${id}/${person.id}/${now}`,
      edition,
      reader,
      partners: others.map(({ personId }) => people.get(personId)!.name),
      act: acceptRelationship,
      id,
      until: answerBy(now),
    }),
  )
}
