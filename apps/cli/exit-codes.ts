/** What the process answers to whoever calls it; each is said in `binome --help`. */
export const exitCodes = {
  done: 0,
  /** The input was understood and the answer is no: no pair is possible, the proof does not hold. */
  refused: 1,
  wrongUsage: 2,
  unreadable: 3,
  cannotWrite: 4,
  ourFault: 70,
} as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
