import { readPeople } from '../../people/server/index.ts'
import type { Db } from '../../../platform/server/database/index.ts'
import { WholeEdition, type Lead } from '../contract.ts'
import { readQuestionnaire } from './read-questionnaire.ts'

/** Everything about an edition; throws where it does not exist, which an audience has excluded before. */
export async function readEdition(db: Db, editionId: string): Promise<WholeEdition> {
  const edition = await db
    .selectFrom('programmes.editions')
    .innerJoin('programmes.programmes', 'programmes.programmes.id', 'programmes.editions.programmeId')
    .select([
      'programmes.editions.id',
      'programmeId',
      'programmes.programmes.name as programmeName',
      'programmes.editions.name',
      'startsOn',
      'endsOn',
      'invented',
      'charter',
      'charterVersion',
      'agreement',
      'matchingDefaults',
      'words',
      'requests',
      'workshops',
      'immersion',
      'course',
      'coffees',
      'community',
      'debriefs',
      'projects',
      'pairs',
      'asksProfile',
      'conduct',
      'advice',
      'revision',
    ])
    .where('programmes.editions.id', '=', editionId)
    .executeTakeFirstOrThrow()
  const questionnaire = await readQuestionnaire(db, editionId)
  return WholeEdition.parse({ ...edition, ...questionnaire, leads: await readLeads(db, editionId) })
}

export async function readLeads(db: Db, editionId: string): Promise<Lead[]> {
  const rows = await db
    .selectFrom('programmes.leads')
    .select('personId')
    .where('editionId', '=', editionId)
    .orderBy('addedAt')
    .orderBy('personId')
    .execute()
  const people = await readPeople(
    db,
    rows.map(({ personId }) => personId),
  )
  return rows.map(({ personId }) => {
    const { name, email } = people.get(personId)!
    return { personId, name, email }
  })
}
