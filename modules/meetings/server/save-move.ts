import type { Context } from '../../../platform/server/context.ts'
import type { Means } from '../contract.ts'
import type { KeptMeeting } from './kept-meeting.ts'

type NewDate = {
  readonly heldOn: string
  readonly startsAt: string
  readonly minutes: number
  readonly wallTime: string
  readonly timeZone: string
  readonly means?: Means
  readonly place?: string | null
}

/** Another date in the place of this one, with the word that came with it. */
export async function saveMove(
  { db, now }: Pick<Context, 'db' | 'now'>,
  { id, sequence }: KeptMeeting,
  date: NewDate,
  word: string,
): Promise<void> {
  await db
    .updateTable('meetings.meetings')
    .set({ ...date, movedAt: now, moveWord: word === '' ? null : word, sequence: sequence + 1 })
    .where('id', '=', id)
    .execute()
}
