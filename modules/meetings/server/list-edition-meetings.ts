import { sql } from 'kysely'
import { action } from '../../../platform/server/action.ts'
import { listEditionMeetings, type MeetingsOfPair, type State } from '../contract.ts'

/** Counted by the database: an edition may have thousands of pairs, and what was said does not leave it. */
export const listEditionMeetingsAction = action(listEditionMeetings, async ({ db, now }, { editionId }) => {
  const rows = await db
    .selectFrom('meetings.meetings')
    .select(({ fn, ref }) => [
      'relationshipId',
      'state',
      'heldBy',
      'counts',
      fn.countAll<number>().as('count'),
      fn.max('heldOn').as('lastOn'),
      sql<string | null>`min(${ref('startsAt')}) filter (where ${ref('startsAt')} > ${now}::timestamptz)`.as(
        'nextAt',
      ),
    ])
    .where('editionId', '=', editionId)
    .groupBy(['relationshipId', 'state', 'heldBy', 'counts'])
    .orderBy('relationshipId')
    .execute()
  const pairs = new Map<string, MeetingsOfPair>()
  for (const { relationshipId, state, heldBy, counts, count, lastOn, nextAt } of rows) {
    const pair = pairs.get(relationshipId) ?? empty(relationshipId)
    pairs.set(relationshipId, pair)
    // One that may be the same as another is not told twice.
    if (state === 'held' && !counts) continue
    pair.counts[state as State] = (pair.counts[state as State] ?? 0) + count
    if (state === 'held') {
      pair.held[heldBy === 'both' ? 'byBoth' : 'byOne'] += count
      if (pair.lastHeldOn === null || lastOn > pair.lastHeldOn) pair.lastHeldOn = lastOn
    }
    if (state === 'planned') pair.nextAt = nextAt
  }
  return { pairs: [...pairs.values()] }
})

const empty = (relationshipId: string): MeetingsOfPair => ({
  relationshipId,
  held: { byBoth: 0, byOne: 0 },
  lastHeldOn: null,
  nextAt: null,
  counts: {},
})
