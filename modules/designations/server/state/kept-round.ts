import type { Db } from '../../../../platform/server/database/index.ts'

export const findRound = (db: Db, editionId: string) =>
  db.selectFrom('designations.rounds').selectAll().where('editionId', '=', editionId).executeTakeFirst()

export const findRoundByToken = (db: Db, token: string) =>
  db.selectFrom('designations.rounds').selectAll().where('token', '=', token).executeTakeFirst()
