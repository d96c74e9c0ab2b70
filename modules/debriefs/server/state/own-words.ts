import type { Db } from '../../../../platform/server/database/index.ts'

export type OwnWords = {
  readonly meetingId: string
  readonly wentWell: string
  readonly wouldChange: string
  readonly nextThing: string | null
}

/** What somebody said themselves of the sessions of a pair that they led. */
export const readOwnWords = (db: Db, relationshipId: string, hostId: string): Promise<OwnWords[]> =>
  db
    .selectFrom('debriefs.ownWords')
    .select(['meetingId', 'wentWell', 'wouldChange', 'nextThing'])
    .where('relationshipId', '=', relationshipId)
    .where('hostId', '=', hostId)
    .execute()
