export type Hour = { readonly startsAt: string; readonly minutes: number }

type Course = { readonly showMinutes: number; readonly questionMinutes: number }

/** Of showing and of questions, as long as it is practised. */
export const minutesOfDefence = (course: Course | null) => ({
  showing: course?.showMinutes ?? 20,
  answering: course?.questionMinutes ?? 15,
})

/** Whether two spans share a minute; one that begins as the other ends shares none. */
export function overlaps(one: Hour, other: Hour): boolean {
  const end = ({ startsAt, minutes }: Hour) => Date.parse(startsAt) + minutes * 60_000
  return Date.parse(one.startsAt) < end(other) && Date.parse(other.startsAt) < end(one)
}
