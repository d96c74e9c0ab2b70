import type { Db } from '../../../../platform/server/database/index.ts'

/** The absences of somebody that are not over and moved or called off something: their days, and how many. */
export async function readCovering(
  db: Db,
  personId: string,
  today: string,
): Promise<{ id: string; fromOn: string; untilOn: string; covered: number }[]> {
  return db
    .selectFrom('meetings.absences')
    .innerJoin('meetings.covered', 'absenceId', 'meetings.absences.id')
    .select(({ fn }) => ['meetings.absences.id', 'fromOn', 'untilOn', fn.countAll<number>().as('covered')])
    .where('personId', '=', personId)
    .where('untilOn', '>=', today)
    .groupBy(['meetings.absences.id', 'fromOn', 'untilOn'])
    .orderBy('fromOn')
    .orderBy('meetings.absences.id')
    .execute()
}
