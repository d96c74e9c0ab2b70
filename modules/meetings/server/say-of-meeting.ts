import { isSameJson } from '../../../platform/is-same-json.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { Refusal } from '../../../platform/server/refusal.ts'
import type { KnownPair } from '../../relationships/server/index.ts'
import { whyNotExcuse, whyNotSay, type Said } from '../rules.ts'
import { keepState } from './jobs/reconsider-meeting.ts'
import type { KeptMeeting } from './kept-meeting.ts'
import { lockMeeting } from './lock-meeting.ts'
import { planTelling } from './plan-asking.ts'
import { partnerIn, readPeopleOfPairs } from './sides.ts'
import { writeWord } from './write-words.ts'

type Saying = {
  readonly said: Exclude<Said, 'disputed'>
  /** Who did not come, by person. */
  readonly absent: readonly ('me' | 'partner')[]
  /** The other had said so before, or is let off: neither held nor missed. */
  readonly excused?: boolean
  /** A screen that was read before this person said otherwise changes nothing of it. */
  readonly refuseOther?: () => Refusal
}
type Code = 'pair-not-open' | 'not-found' | 'meeting-cancelled' | 'not-yet' | 'settled'

/** What one of the two says of a meeting; the other is told, and may contest it. */
export async function sayOfMeeting(
  context: Context<Code>,
  id: string,
  { said, absent, excused = false, refuseOther }: Saying,
): Promise<{ pair: KnownPair; meeting: KeptMeeting }> {
  const { db, now, person } = context
  const { pair, meeting } = await lockMeeting(context, id)
  const people = { me: person.id, partner: partnerIn(pair, person.id) }
  const word = { by: person.id, said, absent: [...new Set(absent)].map((side) => people[side]) }
  const before = meeting.known.words.find(({ by }) => by === person.id)
  const wasExcused = meeting.known.excusedBy !== null
  const isSame = before?.said === said && isSameJson(before.absent, word.absent) && wasExcused === excused
  if (refuseOther && before && !isSame) throw refuseOther()
  const refusal = whyNotSay(meeting.known, word, now)
  if (refusal) throw context.refuse(refusal)
  await writeWord(context, meeting, word)
  const known = { ...meeting.known, words: [{ ...word, saidAt: now }] }
  if (excused && !whyNotExcuse(known, person.id, now)) {
    await db.updateTable('meetings.meetings').set({ excusedBy: person.id }).where('id', '=', id).execute()
    await keepState(context, id)
  }
  const partner = (await readPeopleOfPairs(context, [pair])).get(people.partner)!
  await planTelling(context, meeting, partner)
  return { pair, meeting }
}
