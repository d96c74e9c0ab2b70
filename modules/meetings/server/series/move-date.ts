import type { Context } from '../../../../platform/server/context.ts'
import type { KnownPair } from '../../../relationships/server/index.ts'
import { meetingPlanned } from '../facts.ts'
import { keepState } from '../jobs/reconsider-meeting.ts'
import { readMeeting, type KeptMeeting } from '../kept-meeting.ts'
import { planAskingOnce } from '../plan-asking.ts'
import { saveMove } from '../save-move.ts'
import { readPeopleOfPairs } from '../sides.ts'
import { tellPartner } from '../tell-partner.ts'

type To = {
  readonly on: string
  readonly at: string
  readonly startsAt: string
  readonly timeZone: string
  readonly word: string
}

/** Another date in the place of one of a locked pair: it waits for the other's yes, who is told by one mail. */
export async function moveDate(
  context: Pick<Context, 'person'> & Parameters<typeof tellPartner>[0],
  pair: KnownPair,
  before: KeptMeeting,
  { on, at, startsAt, timeZone, word }: To,
): Promise<void> {
  const { db, now, person } = context
  const { id } = before
  const date = { heldOn: on, startsAt, minutes: before.minutes!, wallTime: `${on}T${at}`, timeZone }
  await saveMove(context, before, date, word)
  const agreement = (agreedAt: string | null) =>
    db.updateTable('meetings.attendance').set({ agreedAt }).where('meetingId', '=', id)
  await agreement(null).where('personId', '!=', person.id).execute()
  await agreement(now).where('personId', '=', person.id).execute()
  await keepState(context, id)
  const meeting = (await readMeeting(db, id))!
  const people = await readPeopleOfPairs(context, [pair])
  const partner = pair.parties.find(({ personId }) => personId !== person.id)!
  await planAskingOnce(context, id, meeting.known.planned!.endsAt, people.get(partner.personId)!)
  const { editionId, id: relationshipId } = pair
  await context.announce(meetingPlanned, { relationshipId, editionId, meetingId: id, startsAt })
  await tellPartner(context, { pair, people, meeting, by: person.id, what: 'moved', toBoth: false })
}
