/** What a session of a level is paid, in hundredths; null where an absence is not. */
export type Rate = { readonly level: number; readonly heldCents: number; readonly missedCents: number | null }
export type PayTerms = {
  readonly rates: readonly Rate[]
  /** Of one mentor in a month; null for no cap. */
  readonly mostHours: number | null
}
export type Session = {
  readonly meetingId: string
  readonly state: string
  /** Of a missed one: the mentor was there. */
  readonly mentorCame: boolean
  readonly on: string
  readonly minutes: number
  readonly menteeName: string
  readonly level: number
  readonly saidByBoth: boolean
}
export type Line = {
  readonly meetingId: string
  readonly kind: 'held' | 'missed'
  readonly on: string
  readonly menteeName: string
  readonly level: number
  readonly minutes: number
  readonly cents: number
  readonly aboveCap: boolean
  readonly saidByBoth: boolean
}

/**
 * The lines of a month by their day: sessions held, and absences where the contract pays them and the mentor was there. Hours
 * above the cap are counted and not paid. What is contested or unconfirmed is no line: settled later, it is one of a later month,
 * within what the cap of its own month left: its kept sessions took `taken` minutes.
 */
export function statementLines(
  sessions: readonly Session[],
  { rates, mostHours }: PayTerms,
  taken = 0,
): Line[] {
  let left = mostHours === null ? Infinity : mostHours * 60 - taken
  return sessions
    .toSorted((one, other) => one.on.localeCompare(other.on) || one.meetingId.localeCompare(other.meetingId))
    .flatMap(({ state, mentorCame, ...session }): Line[] => {
      const rate = rateOf(rates, session.level)
      if (!rate) return []
      const kind = state === 'held' ? 'held' : state === 'missed' && mentorCame ? 'missed' : undefined
      const cents = kind === 'held' ? rate.heldCents : kind === 'missed' ? rate.missedCents : null
      if (kind === undefined || cents === null) return []
      const aboveCap = kind === 'held' && session.minutes > left
      if (kind === 'held' && !aboveCap) left -= session.minutes
      return [{ ...session, kind, cents: aboveCap ? 0 : cents, aboveCap }]
    })
}

/** That of the level, else of the nearest level below that has one. */
function rateOf(rates: readonly Rate[], level: number): Rate | undefined {
  return rates.filter((rate) => rate.level <= level).toSorted((one, other) => other.level - one.level)[0]
}

/** The first and the last day of a month written as 2026-10. */
export function daysOfMonth(month: string): { fromOn: string; untilOn: string } {
  const [year, number] = month.split('-').map(Number) as [number, number]
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate()
  return { fromOn: `${month}-01`, untilOn: `${month}-${String(last).padStart(2, '0')}` }
}

/** The months from that of one day to that of another, each written as 2026-10; two years at most. */
export function monthsBetween(from: string, until: string): string[] {
  const [year, month] = from.split('-').map(Number) as [number, number]
  return Array.from({ length: 24 }, (_, at) =>
    new Date(Date.UTC(year, month - 1 + at, 15)).toISOString().slice(0, 7),
  ).filter((one) => one <= until.slice(0, 7))
}
