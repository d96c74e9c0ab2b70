import type { Context } from '../../../../platform/server/context.ts'
import { newId } from '../../../../platform/server/id.ts'
import type { KnownPair } from '../../../relationships/server/index.ts'
import { partnerIn } from '../sides.ts'

/** Of what is not done yet: more than that is a list that nobody reads. */
const mostOpen = 20

type Carried = {
  readonly text: string
  readonly who: 'me' | 'partner' | null
  readonly byOn: string | null
}
type Carrying = Pick<Context<'enough-carried'>, 'db' | 'now' | 'organisation' | 'person' | 'refuse'>

/** Something of this meeting to be done before the next, in a locked pair. */
export async function carryInto(
  { db, now, organisation, person, refuse }: Carrying,
  pair: KnownPair,
  meetingId: string,
  { text, who, byOn }: Carried,
): Promise<void> {
  const open = await db
    .selectFrom('meetings.carried')
    .select('id')
    .where('relationshipId', '=', pair.id)
    .where('doneAt', 'is', null)
    .execute()
  if (open.length >= mostOpen) throw refuse('enough-carried')
  await db
    .insertInto('meetings.carried')
    .values({
      organisationId: organisation.id,
      id: newId(now),
      relationshipId: pair.id,
      meetingId,
      text,
      personId: who === null ? null : who === 'me' ? person.id : partnerIn(pair, person.id),
      byDay: byOn,
      writtenBy: person.id,
      writtenAt: now,
      doneAt: null,
    })
    .execute()
}

export type Settled = { readonly id: string; readonly done: boolean }

/** What was carried over to this meeting, one by one: done, or still to be done. Of this pair alone. */
export async function settleOpen(
  { db, now }: Pick<Context, 'db' | 'now'>,
  pair: KnownPair,
  settled: readonly Settled[],
): Promise<void> {
  for (const { id, done } of settled)
    await db
      .updateTable('meetings.carried')
      .set({ doneAt: done ? now : null })
      .where('id', '=', id)
      .where('relationshipId', '=', pair.id)
      .execute()
}

/** What is still to be done in each of these pairs, the oldest first. */
export async function readOpenCarried(
  db: Context['db'],
  relationshipIds: readonly string[],
): Promise<{ id: string; relationshipId: string; text: string; personId: string | null }[]> {
  if (relationshipIds.length === 0) return []
  return db
    .selectFrom('meetings.carried')
    .select(['id', 'relationshipId', 'text', 'personId'])
    .where('relationshipId', 'in', relationshipIds)
    .where('doneAt', 'is', null)
    .orderBy('writtenAt')
    .orderBy('id')
    .execute()
}
