/** When somebody can, by the clock that they live by. Half-hours: of the week, 0 is Monday 00:00; of a day, 0 is 00:00. */
export type HoursOfPerson = {
  readonly timeZone: string
  readonly weekHours: readonly number[]
  /** Days that are not like their weekday; a day without hours is taken. */
  readonly days: readonly { readonly on: string; readonly hours: readonly number[] }[]
  /** Days away, the first and the last included. */
  readonly absences: readonly { readonly fromOn: string; readonly untilOn: string }[]
  /** What is already taken, wherever it was agreed. */
  readonly busy: readonly Stretch[]
}

/** From an instant up to another, in milliseconds; the second is no longer in it. */
export type Stretch = { readonly from: number; readonly until: number }

export const halfHour = 30 * 60_000

/** The half-hours that suit on one day of the calendar, whatever its clocks do: an absence, else the day, else its week. */
export function hoursOn({ weekHours, days, absences }: HoursOfPerson, on: string): readonly number[] {
  if (absences.some(({ fromOn, untilOn }) => fromOn <= on && on <= untilOn)) return []
  const own = days.find((day) => day.on === on)
  if (own) return own.hours
  // Noon in UTC: the same weekday for everybody who writes this day.
  const weekday = (new Date(`${on}T12:00:00Z`).getUTCDay() + 6) % 7
  return weekHours.flatMap((half) => (Math.floor(half / 48) === weekday ? [half % 48] : []))
}
