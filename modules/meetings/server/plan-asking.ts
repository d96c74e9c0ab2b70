import type { WorkContext } from '../../../platform/server/context.ts'
import { whenToAsk, whenToTell } from '../days/when-to-ask.ts'
import { askingKey, askWhetherMet } from './jobs/ask-whether-met.ts'
import type { KeptMeeting } from './kept-meeting.ts'
import type { PersonOfPair } from './sides.ts'

/** The one after the two that a date plans: what the other has said is told, and asked. */
const afterAWord = 3

/** Both are asked after the end, and once more on the third day, each by their own clock. A moved date moves it. */
export async function planAsking(
  context: WorkContext,
  meetingId: string,
  endsAt: string,
  people: readonly PersonOfPair[],
): Promise<void> {
  for (const { id: personId, timeZone } of people) {
    for (const [index, at] of whenToAsk(timeZone, endsAt).entries()) {
      const round = index + 1
      const key = askingKey(meetingId, personId, round)
      await context.later(askWhetherMet, { meetingId, personId, round }, { at, key })
    }
  }
}

/** One of a series asks the one of the two who has few, once: the other says a whole week in one step. */
export async function planAskingOnce(
  context: WorkContext,
  meetingId: string,
  endsAt: string,
  { id: personId, timeZone }: PersonOfPair,
): Promise<void> {
  const at = whenToAsk(timeZone, endsAt)[0]!
  const key = askingKey(meetingId, personId, 1)
  await context.later(askWhetherMet, { meetingId, personId, round: 1 }, { at, key })
}

/** What one says of a meeting that the other will not be asked about any more is told to the other, who may contest it. */
export async function planTelling(
  context: WorkContext,
  { id: meetingId, known: { planned, words } }: KeptMeeting,
  { id: personId, timeZone }: PersonOfPair,
): Promise<void> {
  const { now } = context
  const willBeAsked = planned !== null && now < whenToAsk(timeZone, planned.endsAt)[1]
  if (willBeAsked || words.some(({ by }) => by === personId)) return
  const payload = { meetingId, personId, round: afterAWord }
  const key = askingKey(meetingId, personId, afterAWord)
  await context.later(askWhetherMet, payload, { at: whenToTell(timeZone, now), key })
}

/** Who has answered is not asked again. */
export async function forgetToAsk(
  context: Pick<WorkContext, 'forget'>,
  meetingId: string,
  personIds: readonly string[],
): Promise<void> {
  for (const personId of personIds) {
    for (const round of [1, 2, afterAWord]) await context.forget(askingKey(meetingId, personId, round))
  }
}
