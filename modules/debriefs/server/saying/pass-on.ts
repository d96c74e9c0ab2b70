import type { Db } from '../../../../platform/server/database/index.ts'
import { arePassedOn } from '../../rules.ts'

/** Once enough people wait with theirs: to each host what was said of their sessions, to the team what was said of all. */
export async function passOn(db: Db, editionId: string, hostIds: readonly string[]): Promise<void> {
  const comments = await db
    .selectFrom('debriefs.comments')
    .select(['authorId', 'hostId', 'toldHost', 'toldTeam'])
    .where('editionId', '=', editionId)
    .execute()
  for (const hostId of hostIds) {
    const ofHost = comments.filter((one) => one.hostId === hostId)
    if (!arePassedOn(ofHost.map(({ authorId, toldHost }) => ({ authorId, isTold: toldHost })))) continue
    await db
      .updateTable('debriefs.comments')
      .set({ toldHost: true })
      .where('editionId', '=', editionId)
      .where('hostId', '=', hostId)
      .execute()
  }
  if (!arePassedOn(comments.map(({ authorId, toldTeam }) => ({ authorId, isTold: toldTeam })))) return
  await db
    .updateTable('debriefs.comments')
    .set({ toldTeam: true })
    .where('editionId', '=', editionId)
    .execute()
}
