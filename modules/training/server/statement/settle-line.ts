import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { settleLine, showOwnStatement } from '../../contract.ts'
import { dueNext } from '../../statement/index.ts'
import { mailTo } from '../mail/mail-to.ts'
import { statementMail } from '../mail/statement-mail.ts'
import { lockLine } from './lock-line.ts'

/** While its month is open the line comes to that; of a closed month the difference is a line of the next one. */
export const settleLineAction = action(settleLine, async (context, { id, cents, word }) => {
  const { db, now, organisation, person } = context
  const { statement, line } = await lockLine(db, id)
  if (line.contested === null) throw context.refuse('nothing-contested')
  if (line.settled !== null) throw context.refuse('already-settled')
  const inNext = statement.approvedAt !== null
  const written = { organisationId: organisation.id, word }
  await db
    .insertInto('training.settlements')
    .values({ ...written, lineId: id, cents, inNext, settledBy: person.id, settledAt: now })
    .execute()
  const due = inNext ? dueNext(line, cents) : 0
  if (due !== 0)
    await db
      .insertInto('training.corrections')
      .values({
        ...written,
        id: newId(now),
        editionId: statement.editionId,
        mentorId: statement.mentorId,
        cents: due,
        writtenBy: person.id,
        writtenAt: now,
        forMonth: statement.month,
        ofLineId: id,
      })
      .execute()
  const { mentorId, ...of } = statement
  await mailTo(context, [mentorId], (reader) =>
    statementMail(context, { what: 'settled', ...of, effect: id, mentorName: '', count: 1, reader }),
  )
  context.tellPages([mentorId], [showOwnStatement])
  return { inNext }
})
