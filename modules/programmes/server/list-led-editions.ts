import { action } from '../../../platform/server/action.ts'
import { Edition, listLedEditions } from '../contract.ts'

export const listLedEditionsAction = action(listLedEditions, async ({ db, person }) => {
  const rows = await db
    .selectFrom('programmes.leads')
    .innerJoin('programmes.editions', 'programmes.editions.id', 'programmes.leads.editionId')
    .innerJoin('programmes.programmes', 'programmes.programmes.id', 'programmes.editions.programmeId')
    .select([
      'programmes.editions.id',
      'programmeId',
      'programmes.programmes.name as programmeName',
      'programmes.editions.name',
      'startsOn',
      'endsOn',
      'invented',
    ])
    .where('programmes.leads.personId', '=', person.id)
    .orderBy('programmes.editions.createdAt', 'desc')
    .execute()
  return { editions: rows.map((row) => Edition.parse(row)) }
})
