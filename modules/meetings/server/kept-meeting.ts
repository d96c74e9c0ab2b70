import type { Db } from '../../../platform/server/database/index.ts'
import type { Means, State } from '../contract.ts'
import type { Known, Said, Word } from '../rules.ts'

/** A meeting as it is kept, with everything that decides what it is. */
export type KeptMeeting = {
  readonly id: string
  readonly relationshipId: string
  readonly editionId: string
  readonly heldOn: string
  readonly startsAt: string | null
  readonly minutes: number | null
  /** The hour as it was chosen, by the clock of that zone; null of one that was never planned. */
  readonly wallTime: string | null
  readonly timeZone: string | null
  readonly means: Means
  readonly place: string | null
  readonly subject: string | null
  readonly createdBy: string
  readonly createdAt: string
  readonly movedAt: string | null
  readonly moveWord: string | null
  readonly cancelWord: string | null
  /** How many times its date has changed. */
  readonly sequence: number
  readonly maybeSameAs: string | null
  readonly state: State
  readonly counts: boolean
  /** People, and when each agreed to the date. */
  readonly agreed: ReadonlyMap<string, string | null>
  /** Whether each came, as last computed; null where nobody can tell. */
  readonly came: ReadonlyMap<string, boolean | null>
  readonly known: Known
}

/** The meetings of these relationships, the latest first. */
export async function readMeetings(db: Db, relationshipIds: readonly string[]): Promise<KeptMeeting[]> {
  if (relationshipIds.length === 0) return []
  return readWhere(db, 'relationshipId', relationshipIds)
}

export async function readMeeting(db: Db, id: string): Promise<KeptMeeting | undefined> {
  return (await readWhere(db, 'id', [id]))[0]
}

/** The pair that a meeting is of, to be locked before the meeting is read. */
export async function pairOfMeeting(db: Db, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('meetings.meetings')
    .select('relationshipId')
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.relationshipId
}

async function readWhere(
  db: Db,
  column: 'id' | 'relationshipId',
  values: readonly string[],
): Promise<KeptMeeting[]> {
  const rows = await db
    .selectFrom('meetings.meetings')
    .selectAll()
    .where(column, 'in', values)
    .orderBy('heldOn', 'desc')
    .orderBy('startsAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const people = await db
    .selectFrom('meetings.attendance')
    .select(['meetingId', 'personId', 'agreedAt', 'came'])
    .where('meetingId', 'in', ids)
    .orderBy('personId')
    .execute()
  const words = await db
    .selectFrom('meetings.words')
    .select(['meetingId', 'personId', 'said', 'absent', 'saidAt'])
    .where('meetingId', 'in', ids)
    .orderBy('saidAt')
    .execute()
  const peopleOf = byMeeting(people)
  const wordsOf = byMeeting(words)
  return rows.map((row) => {
    const parties = peopleOf.get(row.id) ?? []
    return {
      ...row,
      came: new Map(parties.map(({ personId, came }) => [personId, came])),
      agreed: new Map(parties.map(({ personId, agreedAt }) => [personId, agreedAt])),
      known: {
        parties: parties.map(({ personId }) => personId),
        planned: row.startsAt === null ? null : { startsAt: row.startsAt, endsAt: endOf(row) },
        cancellation: row.cancelledAt === null ? null : { by: row.cancelledBy, at: row.cancelledAt },
        words: (wordsOf.get(row.id) ?? []).map(({ personId, said, absent, saidAt }): Word => ({
          by: personId,
          said: said as Said,
          absent: absent as string[],
          saidAt,
        })),
        excusedBy: row.excusedBy,
      },
    }
  })
}

function byMeeting<Row extends { meetingId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>()
  for (const row of rows) found.set(row.meetingId, [...(found.get(row.meetingId) ?? []), row])
  return found
}

function endOf({ startsAt, minutes }: { startsAt: string | null; minutes: number | null }): string {
  return new Date(Date.parse(startsAt!) + minutes! * 60_000).toISOString()
}
