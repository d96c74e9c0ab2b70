export type DayOfEdition =
  | { state: 'unset' }
  | { state: 'coming'; days: number }
  | { state: 'running'; day: number; days: number }
  | { state: 'open'; day: number }
  | { state: 'over' }

/** Where a day stands in an edition; the first day is day 1, and an edition without an end stays open. */
export function dayOfEdition(startsOn: string | null, endsOn: string | null, today: string): DayOfEdition {
  if (!startsOn) return { state: 'unset' }
  if (today < startsOn) return { state: 'coming', days: daysBetween(today, startsOn) }
  const day = daysBetween(startsOn, today) + 1
  if (!endsOn) return { state: 'open', day }
  return today > endsOn
    ? { state: 'over' }
    : { state: 'running', day, days: daysBetween(startsOn, endsOn) + 1 }
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000
}
