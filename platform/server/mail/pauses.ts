import { later } from '../clock.ts'

/** After so many hours of failures a message is left to a hand that sends it again. */
export const hoursOfTries = 72

/** When to try again after the `attempt`-th failure: a quarter of a minute, 1, 2, 4 … minutes, at most four hours. */
export function tryAgainAt(now: string, attempt: number): string {
  const minutes = attempt <= 1 ? 0.25 : Math.min(240, 2 ** (attempt - 2))
  return later(now, minutes * 60_000)
}

/** How long a server that does not answer is left alone: 1, 2, 4 … seconds, at most so many. */
export function askServerAgainAt(now: string, failures: number, mostSeconds: number): string {
  return later(now, Math.min(mostSeconds, 2 ** (failures - 1)) * 1000)
}
