import type { WorkContext } from '../../../platform/server/context.ts'
import { newId } from '../../../platform/server/id.ts'
import type { KnownPair } from '../../relationships/server/index.ts'
import type { Means } from '../contract.ts'

type NewMeeting = {
  readonly heldOn: string
  readonly means: Means
  readonly place: string | null
  readonly startsAt?: string
  readonly minutes?: number
  readonly wallTime?: string
  readonly timeZone?: string
  readonly maybeSameAs?: string | null
}

/** Keeps a new meeting with a row for each of its people. A planned one suits whoever planned it. */
export async function saveMeeting(
  { db, organisation, now }: Pick<WorkContext, 'db' | 'organisation' | 'now'>,
  pair: KnownPair,
  createdBy: string,
  meeting: NewMeeting,
): Promise<string> {
  const organisationId = organisation.id
  const id = newId(now)
  const isPlanned = meeting.startsAt !== undefined
  await db
    .insertInto('meetings.meetings')
    .values({
      organisationId,
      id,
      relationshipId: pair.id,
      editionId: pair.editionId,
      ...meeting,
      createdBy,
      createdAt: now,
      // Of one noted afterwards: the word of who notes it is written next, in this transaction.
      ...(isPlanned ? { state: 'planned' as const } : { state: 'held' as const, heldBy: 'one' as const }),
    })
    .execute()
  await db
    .insertInto('meetings.attendance')
    .values(
      pair.parties.map(({ personId }) => ({
        organisationId,
        meetingId: id,
        personId,
        agreedAt: isPlanned && personId === createdBy ? now : null,
      })),
    )
    .execute()
  return id
}
