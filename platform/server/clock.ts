/**
 * The process's real time, RFC 3339 in UTC. Only three things read it: the clock that an instance is given where nobody
 * sets another, and leases and the age of files, which are of real time whatever the clock of the day says.
 */
export function realNow(): string {
  return new Date().toISOString()
}

/** The instant so many milliseconds after another; before it for a negative number. */
export function later(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString()
}
