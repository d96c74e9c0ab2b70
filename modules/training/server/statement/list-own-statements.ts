import { action } from '../../../../platform/server/action.ts'
import { dayIn } from '../../../../platform/calendar-day.ts'
import { readEditionNames } from '../../../programmes/server/index.ts'
import { listOwnStatements } from '../../contract.ts'

export const listOwnStatementsAction = action(
  listOwnStatements,
  async ({ db, organisation, person, now }) => {
    const rows = await db
      .selectFrom('training.paid')
      .select('editionId')
      .where('personId', '=', person.id)
      .$narrowType<{ editionId: string }>()
      .execute()
    const names = await readEditionNames(
      db,
      rows.map(({ editionId }) => editionId),
    )
    const thisMonth = dayIn(organisation.timeZone, now).slice(0, 7)
    const waiting = await db
      .selectFrom('training.unconfirmedMonths')
      .select(['editionId', 'month'])
      .where('mentorId', '=', person.id)
      .where('month', '<', `${thisMonth}-01`)
      .orderBy('month')
      .$narrowType<{ editionId: string; month: string }>()
      .execute()
    return {
      courses: [...names].map(([editionId, { editionName }]) => ({
        editionId,
        name: editionName,
        waiting: waiting.filter((one) => one.editionId === editionId).map(({ month }) => month.slice(0, 7)),
      })),
    }
  },
)
