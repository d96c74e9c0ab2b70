import { action } from '../../../../platform/server/action.ts'
import { dayIn } from '../../../../platform/calendar-day.ts'
import { decideDefence, listOwnDefences } from '../../contract.ts'
import { whyNotDecide } from '../../rules.ts'
import { readDefences } from './read-defences.ts'
import { tellOfDefence } from './tell-of-defence.ts'

/** The first of the jury who writes the result writes it for all of them. */
export const decideDefenceAction = action(decideDefence, async (context, { id, ...decision }) => {
  const { db, now, person } = context
  const row = await db
    .selectFrom('training.defences')
    .select(['startsAt', 'result', 'timeZone'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const refusal = whyNotDecide({ startsAt: row.startsAt, isDecided: row.result !== null }, decision, {
    now,
    today: dayIn(row.timeZone, now),
  })
  if (refusal) throw context.refuse(refusal)
  const { result, reasons } = decision
  await db
    .updateTable('training.defences')
    .set({
      result,
      reasons,
      backOn: result === 'validated' ? null : decision.backOn,
      decidedBy: person.id,
      decidedAt: now,
    })
    .where('id', '=', id)
    .execute()
  const [defence] = await readDefences(db, { ids: [id] })
  await tellOfDefence(context, id, 'decided', [defence!.menteeId])
  context.tellPages([defence!.menteeId, ...defence!.jurorIds], [listOwnDefences])
  return {}
})
