import type { Db } from '../../../../platform/server/database/index.ts'
import { hashToken } from '../../../people/server/index.ts'

export const findProject = (db: Db, id: string) =>
  db.selectFrom('projects.projects').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

/** Locked until the end of the transaction: whatever changes a project changes it alone. */
export const lockProject = (db: Db, id: string) =>
  db.selectFrom('projects.projects').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow()

export type KeptProject = Awaited<ReturnType<typeof findProject>>

export const findLink = (db: Db, token: string) =>
  db
    .selectFrom('projects.links')
    .select(['projectId', 'expiresAt', 'revokedAt'])
    .where('tokenHash', '=', hashToken(token))
    .executeTakeFirst()
