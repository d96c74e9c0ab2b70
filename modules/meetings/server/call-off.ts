import type { WorkContext } from '../../../platform/server/context.ts'
import type { KnownPair } from '../../relationships/server/index.ts'
import { keepState } from './jobs/reconsider-meeting.ts'
import type { KeptMeeting } from './kept-meeting.ts'
import { forgetToAsk } from './plan-asking.ts'
import { readPeopleOfPairs } from './sides.ts'
import { tellPartner } from './tell-partner.ts'

type CalledOff = {
  readonly by: string
  readonly word: string
  readonly toBoth?: boolean
  /** False where another mail says it for all. */
  readonly tells?: boolean
}

/** A date of a locked pair is off, by one of the two: the other is told at once, with the word if there is one. */
export async function callOff(
  context: WorkContext,
  pair: KnownPair,
  meeting: KeptMeeting,
  { by, word, toBoth = true, tells = true }: CalledOff,
): Promise<void> {
  const { db, now } = context
  const { id } = meeting
  const sequence = meeting.sequence + 1
  const cancelWord = word === '' ? null : word
  await db
    .updateTable('meetings.meetings')
    .set({ cancelledAt: now, cancelledBy: by, cancelWord, sequence })
    .where('id', '=', id)
    .execute()
  await keepState(context, id)
  await forgetToAsk(context, id, meeting.known.parties)
  if (!tells) return
  const people = await readPeopleOfPairs(context, [pair])
  const known = { ...meeting, cancelWord, sequence }
  await tellPartner(context, { pair, people, meeting: known, by, what: 'cancelled', toBoth })
}
