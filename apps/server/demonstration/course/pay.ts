import {
  approveStatement,
  confirmStatement,
  setCoursePay,
  showOwnStatement,
} from '../../../../modules/training/contract.ts'
import { addDays } from '../../../../platform/calendar-day.ts'
import type { Course } from './path.ts'
import type { CoursePair } from './sessions.ts'

export async function agreeOnPay({ stage, lead, editionId }: Course): Promise<void> {
  const rates = [{ level: 1, heldCents: 3500, missedCents: 1750 }]
  await stage.ask(lead, setCoursePay, { editionId, currency: 'EUR', rates, mostHours: 60 })
}

/** On the third of a month mentors confirm their statement of the month before, and the lead closes all but the last, knowing what nobody has said. */
export async function settleMonth(
  { stage, lead, editionId }: Course,
  pairs: readonly CoursePair[],
  today: string,
): Promise<void> {
  if (!today.endsWith('-03')) return
  const month = addDays(today, -5).slice(0, 7)
  const mentors = [...new Map(pairs.map(({ mentor }) => [mentor.person.id, mentor])).values()]
  for (const [index, mentor] of mentors.entries()) {
    const { statement } = await stage.ask(mentor, showOwnStatement, { editionId, month })
    if (statement === null || statement.lines.length === 0) continue
    const { id } = await stage.ask(mentor, confirmStatement, { editionId, month, contested: [] })
    if (index < mentors.length - 1) await stage.ask(lead, approveStatement, { id, open: statement.unsettled })
  }
}
