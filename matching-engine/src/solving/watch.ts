/** How whoever waits for a long computation follows it, and ends it. Both are called some thousand times at most. */
export type Watch = {
  readonly onProgress?: (progress: Progress) => void
  /** True as soon as the result is no longer wanted. */
  readonly isCancelled?: () => boolean
}

/**
 * `scoring`: every pair is looked at. `counting`: who can be served at all. `bidding`: prices by auction. `settling`: the
 * exact optimum. Where pairs are not kept, `pricing` looks for what the prices leave out, and `checking` proves.
 */
export type Progress = {
  readonly step: 'counting' | 'bidding' | 'settling' | 'scoring' | 'pricing' | 'checking'
  readonly done: number
  readonly of: number
}

/** Thrown out of a computation that was cancelled. Nothing is left behind. */
export class SolvingCancelled extends Error {
  override readonly name = 'SolvingCancelled'
}

/** Says how far a step is. Throws `SolvingCancelled` when nobody waits any longer. */
export function report(watch: Watch, step: Progress['step'], done: number, of: number): void {
  stopIfCancelled(watch)
  watch.onProgress?.({ step, done, of })
}

/** Throws `SolvingCancelled` when nobody waits any longer. */
export function stopIfCancelled({ isCancelled }: Watch): void {
  if (isCancelled?.() === true) throw new SolvingCancelled('cancelled')
}
