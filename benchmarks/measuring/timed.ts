export type Timed<Outcome> = {
  readonly milliseconds: number
  /** Of all threads of this process: what a machine busy elsewhere does not lengthen. */
  readonly processorMilliseconds: number
  readonly outcome: Outcome
}

/** How long a piece of work took, and what it gave. */
export async function timed<Outcome>(work: () => Promise<Outcome> | Outcome): Promise<Timed<Outcome>> {
  const [start, before] = [performance.now(), process.cpuUsage()]
  const outcome = await work()
  const milliseconds = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  return { milliseconds, processorMilliseconds: (user + system) / 1000, outcome }
}
