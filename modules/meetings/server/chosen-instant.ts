import type { Context } from '../../../platform/server/context.ts'
import type { ChosenDate } from '../contract.ts'
import { instantsOf } from '../days/wall-time.ts'
import { whyNotPlan } from '../rules.ts'

/** The instant of a chosen day and hour; refused where no clock of that zone ever shows it, where it is past, or after the pair. */
export function chosenInstant(
  {
    now,
    refuse,
  }: Pick<Context<'no-such-hour' | 'in-the-past' | 'too-far' | 'after-the-pair'>, 'now' | 'refuse'>,
  pair: { readonly lastOn: string | null },
  { second, ...wall }: ChosenDate,
): string {
  const instants = instantsOf(wall)
  const startsAt = second ? instants.at(-1) : instants[0]
  if (startsAt === undefined) throw refuse('no-such-hour')
  const refusal = whyNotPlan(startsAt, now, pair)
  if (refusal) throw refuse(refusal)
  return startsAt
}

/** The columns of a chosen date. */
export const chosenColumns = ({ on, at, timeZone, minutes, means, place }: ChosenDate, startsAt: string) => ({
  heldOn: on,
  startsAt,
  minutes,
  wallTime: `${on}T${at}`,
  timeZone,
  means,
  place: place === '' ? null : place,
})
