import { ConnectionInsideTransaction, DiskFull } from '../database/index.ts'

/** True where the database went away or has no room: nobody's fault, and no try of the job that asked for it. */
export function isTheWorlds(error: unknown): boolean {
  if (error instanceof DiskFull) return true
  if (error instanceof ConnectionInsideTransaction) return false
  const { code, message } = error as { code?: unknown; message?: unknown }
  if (typeof code === 'string') return /^(08|53|57P|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/.test(code)
  return (
    typeof message === 'string' &&
    /^(Connection terminated|timeout exceeded when trying to connect)/.test(message)
  )
}
