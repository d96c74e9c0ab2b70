import { showRunBook, tickStep } from '../../../../modules/guidance/contract.ts'
import { daysBetween } from '../../../../platform/calendar-day.ts'
import type { Act, Edition } from './lived-pair.ts'

/** The team ticks each step of its run-book the day after it was due; what was due before day 0, on day 0. */
export async function actsOfTeam({ stage, lead, editionId, firstDay }: Edition): Promise<Act[]> {
  const { steps } = await stage.ask(lead, showRunBook, { editionId })
  return steps.flatMap(({ key: step, on }) =>
    on === null
      ? []
      : {
          day: Math.max(0, daysBetween(firstDay, on) + 1),
          at: '16:40',
          run: () => stage.ask(lead, tickStep, { editionId, step, done: true }),
        },
  )
}
