import { wallTimeIn } from '../../days/wall-time.ts'

/** The columns of a slot, by the clock of who took it. */
export function slotColumns(startsAt: string, minutes: number, timeZone: string) {
  const { on, at } = wallTimeIn(timeZone, startsAt)
  return { heldOn: on, startsAt, minutes, wallTime: `${on}T${at}`, timeZone }
}
