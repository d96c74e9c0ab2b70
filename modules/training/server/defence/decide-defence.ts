import { action } from '../../../../platform/server/action.ts'
import { dayIn } from '../../../../platform/calendar-day.ts'
import { decideDefence, listOwnDefences } from '../../contract.ts'
import { knownLevels, whyNotDecide } from '../../rules.ts'
import { readDefences } from './read-defences.ts'
import { tellOfDefence } from './tell-of-defence.ts'

/** The first of the jury who writes the result writes it for all of them. */
export const decideDefenceAction = action(decideDefence, async (context, { id, levels, ...decision }) => {
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
  const [before] = await readDefences(db, { ids: [id] })
  const rubric = before!.rubric.map(({ level: _level, ...criterion }) => criterion)
  await db
    .updateTable('training.defences')
    .set({
      result,
      reasons,
      backOn: result === 'validated' ? null : decision.backOn,
      rubric: JSON.stringify(rubric),
      levels: JSON.stringify(knownLevels(rubric, levels)),
      decidedBy: person.id,
      decidedAt: now,
    })
    .where('id', '=', id)
    .execute()
  await tellOfDefence(context, id, 'decided', [before!.menteeId])
  context.tellPages([before!.menteeId, ...before!.jurorIds], [listOwnDefences])
  return {}
})
