import { action } from '../../../../platform/server/action.ts'
import { dayIn } from '../../../../platform/calendar-day.ts'
import { newId } from '../../../../platform/server/id.ts'
import { confirmStatement } from '../../contract.ts'
import { daysOfMonth } from '../../statement/index.ts'
import { readKeptLines } from './read-kept-lines.ts'
import { readPay } from './read-pay.ts'
import { tellOfContest } from './tell-of-contest.ts'
import { readStatements } from './read-statements.ts'

/** What was computed until now is kept as it is, with what the mentor says is not so. */
export const confirmStatementAction = action(
  confirmStatement,
  async (context, { editionId, month, contested }) => {
    const { db, now, organisation, person } = context
    const organisationId = organisation.id
    if (dayIn(organisation.timeZone, now) <= daysOfMonth(month).untilOn)
      throw context.refuse('month-not-over')
    const pay = await readPay(db, editionId)
    if (!pay) throw context.refuse('nobody-is-paid')
    const of = { editionId, month, mentorId: person.id }
    const { statement, correctionIds } = (await readStatements(db, of, pay))[0]!
    if (statement.lines.length === 0) throw context.refuse('nothing-to-confirm')
    const words = new Map(contested.map(({ meetingId, word }) => [meetingId, word]))
    // Pressed twice, or in two places at once: the first one stands, and the others are given it; words that it did not take are
    // never said to be sent.
    const begun = await db
      .insertInto('training.statements')
      .values({
        organisationId,
        id: newId(now),
        editionId,
        mentorId: person.id,
        month: `${month}-01`,
        confirmedAt: now,
      })
      .onConflict((again) => again.columns(['organisationId', 'editionId', 'mentorId', 'month']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!begun) return readKept()
    const { id } = begun
    await db
      .insertInto('training.lines')
      .values(
        statement.lines.map(({ on, contested: _, isContestedLate: _late, settled: _settled, ...line }) => {
          const word = line.meetingId === null ? undefined : words.get(line.meetingId)
          return {
            ...line,
            organisationId,
            id: newId(now),
            statementId: id,
            heldOn: on,
            contested: word ?? null,
            contestedAt: word === undefined ? null : now,
          }
        }),
      )
      .execute()
    // Those alone that stand in it: one that the team writes at this instant is of the next.
    if (correctionIds.length > 0)
      await db
        .updateTable('training.corrections')
        .set({ lineId: id })
        .where('id', 'in', correctionIds)
        .execute()
    const count = statement.lines.filter(({ meetingId }) => meetingId !== null && words.has(meetingId)).length
    if (count > 0) await tellOfContest(context, { effect: id, ...of, count })
    return { id }

    async function readKept() {
      const kept = await db
        .selectFrom('training.statements')
        .select(['id', 'approvedAt'])
        .where('editionId', '=', editionId)
        .where('mentorId', '=', person.id)
        .where('month', '=', `${month}-01`)
        .executeTakeFirstOrThrow()
      if (kept.approvedAt !== null) throw context.refuse('month-closed')
      const lines = (await readKeptLines(db, [kept.id])).get(kept.id) ?? []
      const unheard = lines.some(
        ({ meetingId, contested: heard }) =>
          meetingId !== null && words.has(meetingId) && words.get(meetingId) !== heard,
      )
      if (unheard) throw context.refuse('confirmed-elsewhere')
      return { id: kept.id }
    }
  },
)
