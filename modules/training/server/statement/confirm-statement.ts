import { action } from '../../../../platform/server/action.ts'
import { dayIn } from '../../../../platform/calendar-day.ts'
import { newId } from '../../../../platform/server/id.ts'
import { confirmStatement } from '../../contract.ts'
import { daysOfMonth } from '../../statement/index.ts'
import { readStatement } from './compute-statement.ts'

/** What was computed until now is kept as it is, with what the mentor says is not so. */
export const confirmStatementAction = action(
  confirmStatement,
  async (context, { editionId, month, contested }) => {
    const { db, now, organisation, person } = context
    if (dayIn(organisation.timeZone, now) <= daysOfMonth(month).untilOn)
      throw context.refuse('month-not-over')
    const organisationId = organisation.id
    const statement = await readStatement(context, { editionId, mentorId: person.id, month })
    if (!statement) throw context.refuse('nobody-is-paid')
    if (statement.status === 'closed') throw context.refuse('month-closed')
    // Pressed twice: the same statement.
    if (statement.id !== null) return { id: statement.id }
    if (statement.lines.length === 0) throw context.refuse('nothing-to-confirm')
    const id = newId(now)
    await db
      .insertInto('training.statements')
      .values({ organisationId, id, editionId, mentorId: person.id, month: `${month}-01`, confirmedAt: now })
      .execute()
    const words = new Map(contested.map(({ meetingId, word }) => [meetingId, word]))
    await db
      .insertInto('training.lines')
      .values(
        statement.lines.map(({ on, contested: _, ...line }) => {
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
    await db
      .updateTable('training.corrections')
      .set({ lineId: id })
      .where('editionId', '=', editionId)
      .where('mentorId', '=', person.id)
      .where('lineId', 'is', null)
      .execute()
    return { id }
  },
)
