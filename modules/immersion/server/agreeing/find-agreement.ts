import type { Db } from '../../../../platform/server/database/index.ts'
import { hashToken } from '../../../people/server/index.ts'

/** What a line manager's secret opens; undefined for one that opens nothing here. */
export const findAgreement = (db: Db, token: string) =>
  db
    .selectFrom('immersion.agreements')
    .innerJoin('immersion.candidacies', 'immersion.candidacies.id', 'immersion.agreements.candidacyId')
    .select(['candidacyId', 'offerId', 'personId', 'state', 'answerBy', 'answer'])
    .where('tokenHash', '=', hashToken(token))
    .executeTakeFirst()
