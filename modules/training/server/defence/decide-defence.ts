import { action } from '../../../../platform/server/action.ts'
import { dayIn } from '../../../../platform/calendar-day.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { decideDefence, listOwnDefences } from '../../contract.ts'
import { knownLevels, whyNotDecide } from '../../rules.ts'
import { keepQuestions } from '../rehearsal/keep-questions.ts'
import { readDefences } from './read-defences.ts'
import { tellOfDefence } from './tell-of-defence.ts'

/** The first of the jury who writes the result writes it for all of them. */
export const decideDefenceAction = action(
  decideDefence,
  async (context, { id, levels, questions, ...decision }) => {
    const { db, now, person } = context
    const row = await db
      .selectFrom('training.defences')
      .select(['startsAt', 'result', 'timeZone', 'placementId'])
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
    await keepAsked(context, row.placementId, questions)
    await tellOfDefence(context, id, 'decided', [before!.menteeId])
    context.tellPages([before!.menteeId, ...before!.jurorIds], [listOwnDefences])
    return {}
  },
)

/** One a line: in the bank of the project from now on, for whoever practises. */
async function keepAsked(context: Context, placementId: string, questions: string): Promise<void> {
  const texts = questions.split('\n').flatMap((line) => line.trim() || [])
  if (texts.length === 0) return
  const { projectId } = await context.db
    .selectFrom('training.placements')
    .select('projectId')
    .where('id', '=', placementId)
    .executeTakeFirstOrThrow()
  await keepQuestions(context, { projectId, texts, askedByJury: true })
}
