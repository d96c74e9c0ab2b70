import type { Db } from '../../../platform/server/database/index.ts'
import { readPeople } from '../../people/server/index.ts'
import type { OwnEncounter, Round } from '../contract.ts'

/** The rounds of an evening. Mentors keep their table, numbered by name; who is helped goes from one to the next. */
export async function readRounds(db: Db, gatheringId: string): Promise<Round[]> {
  const rows = await readSeated(db, gatheringId)
  const rounds = new Map<number, Round['encounters']>()
  for (const { round, table, mentee, mentor } of rows)
    rounds.set(round, [...(rounds.get(round) ?? []), { table, mentee, mentor }])
  return [...rounds]
    .toSorted(([one], [other]) => one - other)
    .map(([round, encounters]) => ({
      round,
      encounters: encounters.toSorted((one, other) => one.table - other.table),
    }))
}

/** Whom somebody meets, and at which table, round by round. */
export async function readOwnEncounters(
  db: Db,
  gatheringId: string,
  personId: string,
): Promise<Omit<OwnEncounter, 'impression'>[]> {
  const rows = await readSeated(db, gatheringId)
  return rows
    .filter(({ menteeId, mentorId }) => menteeId === personId || mentorId === personId)
    .map(({ round, table, mentee, mentor, menteeId, mentorId }) => ({
      round,
      table,
      personId: menteeId === personId ? mentorId : menteeId,
      name: menteeId === personId ? mentor : mentee,
    }))
    .toSorted((one, other) => one.round - other.round)
}

async function readSeated(db: Db, gatheringId: string) {
  const rows = await db
    .selectFrom('gatherings.encounters')
    .select(['round', 'menteeId', 'mentorId'])
    .where('gatheringId', '=', gatheringId)
    .orderBy('round')
    .execute()
  const people = await readPeople(db, [
    ...new Set(rows.flatMap(({ menteeId, mentorId }) => [menteeId, mentorId])),
  ])
  const nameOf = (id: string) => people.get(id)!.name
  const tables = [...new Set(rows.map(({ mentorId }) => mentorId))].toSorted(
    (one, other) => nameOf(one).localeCompare(nameOf(other)) || (one < other ? -1 : 1),
  )
  const tableOf = new Map(tables.map((mentorId, at) => [mentorId, at + 1]))
  return rows.map((row) => ({
    ...row,
    table: tableOf.get(row.mentorId)!,
    mentee: nameOf(row.menteeId),
    mentor: nameOf(row.mentorId),
  }))
}
