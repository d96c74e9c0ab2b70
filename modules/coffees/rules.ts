import { addDays, instantAt, workingDay } from '../../platform/calendar-day.ts'

/** From the question to the draw, and from there to "did you meet?". */
const [answerDays, meetDays] = [3, 7]

/** When a round that is asked on a day is drawn, and asked about: on working mornings. */
export function timesOfRound(timeZone: string, askedOn: string): { drawsAt: string; asksMetAt: string } {
  const drawsOn = workingDay(addDays(askedOn, answerDays))
  const metOn = workingDay(addDays(drawsOn, meetDays))
  return {
    drawsAt: instantAt(timeZone, drawsOn, '08:00'),
    asksMetAt: instantAt(timeZone, metOn, '08:00'),
  }
}

/** The first day on which the next round may be asked. */
export const nextFrom = (lastAskedOn: string, everyDays: number) => addDays(lastAskedOn, everyDays)

export type Drawn = {
  readonly personId: string
  readonly role: string
  readonly team: string | null
  readonly lineManager: string | null
  readonly name: string
  readonly email: string | null
}

/** Up to here two have not met yet. */
export const unmetUpTo = 9

/**
 * How little two should have coffee now: other teams and years first; who met, the longer ago the sooner; a line manager last of
 * those who have not met.
 */
export function reluctanceOf(one: Drawn, other: Drawn, lastRound: number | undefined): number {
  if (lastRound !== undefined) return unmetUpTo + lastRound
  if (manages(one, other) || manages(other, one)) return unmetUpTo
  const sameTeam = one.team !== null && same(one.team, other.team)
  return (sameTeam ? 2 : 0) + (one.role === other.role ? 1 : 0)
}

const manages = (manager: Drawn, { lineManager }: Drawn) =>
  lineManager !== null && (same(lineManager, manager.name) || same(lineManager, manager.email))

const same = (one: string, other: string | null) =>
  other !== null && one.trim().toLowerCase() === other.trim().toLowerCase()

/** Of a two or three: one who says so is enough; nobody's silence says anything. */
export function metOf(said: readonly (boolean | null)[]): 'met' | 'not-met' | 'silent' {
  if (said.includes(true)) return 'met'
  return said.includes(false) ? 'not-met' : 'silent'
}
