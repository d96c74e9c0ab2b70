import { action } from '../../../platform/server/action.ts'
import { showMailHour } from '../contract.ts'

export const showMailHourAction = action(showMailHour, ({ db, person }) =>
  db.selectFrom('people.people').select('mailHour').where('id', '=', person.id).executeTakeFirstOrThrow(),
)
