import type { Db } from '../../../../platform/server/database/index.ts'

export const lockHour = (db: Db, id: string) =>
  db.selectFrom('projects.hours').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow()

export type KeptHour = Awaited<ReturnType<typeof lockHour>>
