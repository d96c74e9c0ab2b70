import { dayIn } from '../../../../platform/calendar-day.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { readPeople } from '../../../people/server/index.ts'
import { readEditionFrame } from '../../../programmes/server/index.ts'
import type { RunBook } from '../../contract/run-book.ts'
import { appliesTo, stepsOf } from '../../run-book/steps.ts'

export async function readRunBook(
  { db, organisation, now }: Pick<Context, 'db' | 'organisation' | 'now'>,
  editionId: string,
): Promise<RunBook> {
  const edition = await readEditionFrame(db, editionId)
  const ticks = await db
    .selectFrom('guidance.ticks')
    .select(['step', 'tickedBy', 'tickedAt'])
    .where('editionId', '=', editionId)
    .execute()
  const team = await readPeople(
    db,
    ticks.map(({ tickedBy }) => tickedBy),
  )
  const ticked = new Map(
    ticks.map(({ step, tickedBy, tickedAt }) => [step, { by: team.get(tickedBy)?.name ?? '', at: tickedAt }]),
  )
  return {
    today: dayIn(organisation.timeZone, now),
    applies: appliesTo(edition),
    steps: stepsOf(edition).map((step) => ({ ...step, done: ticked.get(step.key) ?? null })),
  }
}
