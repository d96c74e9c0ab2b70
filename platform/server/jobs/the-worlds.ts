import { ConnectionInsideTransaction, DiskFull, isDatabaseAway } from '../database/index.ts'

/** True where the database went away or has no room: nobody's fault, and no try of the job that asked for it. */
export function isTheWorlds(error: unknown): boolean {
  if (error instanceof ConnectionInsideTransaction) return false
  return error instanceof DiskFull || isDatabaseAway(error)
}
