import type { Db } from '../../../platform/server/database/index.ts'
import { readQuestions } from '../../questionnaires/server/index.ts'
import { readParties } from '../../relationships/server/index.ts'
import { CheckInQuestion } from '../check-ins/form.ts'
import { Moment } from '../check-ins/moments.ts'
import type { OwnCheckIn } from '../contract.ts'
import { readListening } from './read-listening.ts'

/** A check-in as who is asked sees it, in the words that it was asked in; never what was answered. */
export async function readOwnCheckIn(db: Db, id: string): Promise<OwnCheckIn> {
  const { editionId, relationshipId, personId, moment, versionId, answeredAt, letGoAt } = await db
    .selectFrom('feedback.checkIns')
    .select(['editionId', 'relationshipId', 'personId', 'moment', 'versionId', 'answeredAt', 'letGoAt'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const { parties } = (await readParties(db, [relationshipId])).get(relationshipId)!
  const { readBy, referent, deputy, team } = await readListening(db, editionId)
  const listening = readBy === 'team' ? team : [referent, deputy]
  return {
    id,
    relationshipId,
    moment: Moment.parse(moment),
    partners: parties.filter((party) => party.personId !== personId).map(({ name }) => name),
    asked: await readQuestions(db, versionId, CheckInQuestion),
    readBy,
    names: listening.flatMap((one) => one?.name ?? []),
    answeredAt,
    isLetGo: letGoAt !== null,
  }
}
