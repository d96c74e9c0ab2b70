import { z } from 'zod'
import { Day, Id, Instant } from '../../../../platform/contract.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { newId } from '../../../../platform/server/id.ts'
import type { KeptMeeting } from '../kept-meeting.ts'

export const Stood = z.object({
  heldOn: Day,
  startsAt: Instant,
  minutes: z.int(),
  wallTime: z.string(),
  timeZone: z.string(),
  agreed: z.array(z.object({ personId: Id, at: Instant.nullable() })),
})

export type Stood = z.infer<typeof Stood>

type Days = { readonly fromOn: string; readonly untilOn: string }

/** The absence of the person on these days: the same days said twice are one absence. */
export async function keepAbsence(
  { db, organisation, person, now }: Pick<Context, 'db' | 'organisation' | 'person' | 'now'>,
  days: Days,
): Promise<string> {
  const same = await db
    .selectFrom('meetings.absences')
    .select('id')
    .where('personId', '=', person.id)
    .where('fromOn', '=', days.fromOn)
    .where('untilOn', '=', days.untilOn)
    .executeTakeFirst()
  if (same) return same.id
  const id = newId(now)
  await db
    .insertInto('meetings.absences')
    .values({ organisationId: organisation.id, id, personId: person.id, ...days })
    .execute()
  return id
}

/** A meeting as it stood before the absence that has just moved it or called it off. */
export async function keepCovered(
  { db, organisation }: Pick<Context, 'db' | 'organisation'>,
  absenceId: string,
  { id, agreed, sequence, ...meeting }: KeptMeeting,
): Promise<void> {
  const stood = Stood.parse({
    ...meeting,
    agreed: [...agreed].map(([personId, at]) => ({ personId, at })),
  })
  const kept = { stood: JSON.stringify(stood), sequence: sequence + 1 }
  await db
    .insertInto('meetings.covered')
    .values({ organisationId: organisation.id, absenceId, meetingId: id, ...kept })
    .onConflict((again) => again.columns(['organisationId', 'absenceId', 'meetingId']).doUpdateSet(kept))
    .execute()
}
