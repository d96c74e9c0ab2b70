import type { Db } from '../../../../platform/server/database/index.ts'
import { hashToken } from '../../../people/server/index.ts'

/** What somebody's secret opens; undefined for one that opens nothing here, or nothing any more. */
export const findDesignation = (db: Db, token: string) =>
  db
    .selectFrom('designations.people')
    .innerJoin('designations.rounds', 'designations.rounds.editionId', 'designations.people.editionId')
    .select([
      'id',
      'designations.people.editionId',
      'name',
      'email',
      'designatorName',
      'role',
      'answer',
      'resultsOn',
    ])
    .where('tokenHash', '=', hashToken(token))
    .where('toldAt', 'is', null)
    .executeTakeFirst()
