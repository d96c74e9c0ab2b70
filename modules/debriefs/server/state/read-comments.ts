import type { Db } from '../../../../platform/server/database/index.ts'

/** What was passed on, to the team or to one host, by its letters: the order of its coming would tell who wrote it. */
export async function readComments(db: Db, editionId: string, hostId?: string): Promise<string[]> {
  const rows = await db
    .selectFrom('debriefs.comments')
    .select(['meetingId', 'authorId', 'text'])
    .distinct()
    .where('editionId', '=', editionId)
    .where(hostId === undefined ? 'toldTeam' : 'toldHost', '=', true)
    .$if(hostId !== undefined, (query) => query.where('hostId', '=', hostId!))
    .execute()
  return rows.map(({ text }) => text).toSorted((a, b) => a.localeCompare(b))
}

export const readSummary = (db: Db, editionId: string) =>
  db
    .selectFrom('debriefs.summaries')
    .select(['text', 'writtenAt'])
    .where('editionId', '=', editionId)
    .executeTakeFirst()
