import { readPolicy, type Policy } from '../../modules/matching/rules.ts'
import { exitCodes } from './exit-codes.ts'
import { readJson } from './files.ts'
import { Stop } from './stop.ts'
import type { Terminal } from './terminal.ts'

export async function readPolicyFile(path: string, terminal: Terminal): Promise<Policy> {
  const read = await readPolicy(await readJson(path, terminal))
  if ('policy' in read) return read.policy
  const { code, field, reason } = read
  throw new Stop(exitCodes.unreadable, terminal.t(`files.${code}`, { path, field, reason }))
}
