import type { Context } from '../../../platform/server/context.ts'
import type { KnownPair } from '../../relationships/server/index.ts'
import { meetingPlanned } from './facts.ts'
import { keepState } from './jobs/reconsider-meeting.ts'
import { readMeeting } from './kept-meeting.ts'
import { planAsking } from './plan-asking.ts'
import { readPeopleOfPairs } from './sides.ts'
import { tellPartner } from './tell-partner.ts'

type Change = { readonly by: string; readonly what: 'planned' | 'moved' | 'taken' | 'movedToSlot' }

/** A date was chosen, or another in its place: the other is told, and both will be asked after it. */
export async function dateStands(
  context: Context,
  pair: KnownPair,
  meetingId: string,
  { by, what }: Change,
): Promise<void> {
  await keepState(context, meetingId)
  const meeting = (await readMeeting(context.db, meetingId))!
  const people = await readPeopleOfPairs(context, [pair])
  await planAsking(context, meetingId, meeting.known.planned!.endsAt, [...people.values()])
  const { editionId, id: relationshipId } = pair
  const startsAt = meeting.startsAt!
  await context.announce(meetingPlanned, { relationshipId, editionId, meetingId, startsAt })
  await tellPartner(context, { pair, people, meeting, by, what })
}
