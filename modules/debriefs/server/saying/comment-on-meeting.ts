import { action } from '../../../../platform/server/action.ts'
import { lockEdition } from '../../../programmes/server/index.ts'
import { pairOfMeeting } from '../../../meetings/server/index.ts'
import { readPairs } from '../../../relationships/server/index.ts'
import { commentOnMeeting } from '../../contract.ts'
import { hostsFor, isGuest } from '../../rules.ts'
import { lockSession } from '../state/lock-session.ts'
import { passOn } from './pass-on.ts'

export const commentOnMeetingAction = action(commentOnMeeting, async (context, { id, text }) => {
  const { db, organisation, person } = context
  const relationshipId = (await pairOfMeeting(db, id))!
  const { editionId } = (await readPairs(db, [relationshipId])).get(relationshipId)!
  // The edition before the pair: words of several sessions are passed on together, and counted once.
  await lockEdition(db, editionId)
  const { pair } = await lockSession(context, id)
  if (!isGuest(pair.parties, person.id)) throw context.refuse('host-has-own-word')
  const told = await db
    .selectFrom('debriefs.comments')
    .select('hostId')
    .where('meetingId', '=', id)
    .where('authorId', '=', person.id)
    .where((row) => row.or([row('toldHost', '=', true), row('toldTeam', '=', true)]))
    .executeTakeFirst()
  if (told) throw context.refuse('passed-on')
  await db
    .deleteFrom('debriefs.comments')
    .where('meetingId', '=', id)
    .where('authorId', '=', person.id)
    .execute()
  const hostIds = hostsFor(pair.parties, person.id)
  if (text === '' || hostIds.length === 0) return {}
  await db
    .insertInto('debriefs.comments')
    .values(
      hostIds.map((hostId) => ({
        organisationId: organisation.id,
        meetingId: id,
        authorId: person.id,
        hostId,
        relationshipId: pair.id,
        editionId,
        text,
      })),
    )
    .execute()
  await passOn(db, editionId, hostIds)
  return {}
})
