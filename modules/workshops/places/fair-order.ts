type Waiting = {
  readonly personId: string
  readonly state: string
  readonly saidAt: string
  readonly refusedOn: string | null
}

/** Who waits, in a fair order: those who found no place the last time first, the longest ago before the others; then as they said it. */
export const inFairOrder = <Seat extends Waiting>(seats: readonly Seat[]): Seat[] =>
  seats
    .filter(({ state }) => state === 'waiting')
    .toSorted(
      (one, other) =>
        (one.refusedOn ?? none).localeCompare(other.refusedOn ?? none) ||
        one.saidAt.localeCompare(other.saidAt) ||
        one.personId.localeCompare(other.personId),
    )

// After every day.
const none = '9999-12-31'

type Past = { readonly state: string; readonly startedOn: string }

/**
 * The day of the workshop for which somebody last found no place, of those of an edition that are over; null where they have
 * had one since, or have one that is to come.
 */
export function lastRefusedOn(past: readonly Past[]): string | null {
  const days = (state: string) =>
    past
      .filter((one) => one.state === state)
      .map(({ startedOn }) => startedOn)
      .toSorted()
  const refused = days('waiting').at(-1)
  const had = days('coming').at(-1)
  return refused === undefined || (had !== undefined && had >= refused) ? null : refused
}
