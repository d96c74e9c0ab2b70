import { readPolicy, say, type Policy } from '../../modules/matching/rules.ts'
import { exitCodes } from './exit-codes.ts'
import { readJson } from './files.ts'
import { Stop } from './stop.ts'
import type { Terminal } from './terminal.ts'

const shownFaults = 8

export async function readPolicyFile(path: string, terminal: Terminal): Promise<Policy> {
  const read = await readPolicy(await readJson(path, terminal))
  if ('policy' in read) return read.policy
  const { t, language } = terminal
  const lines = read.faults
    .slice(0, shownFaults)
    .map((fault) => `  – ${say(fault, language, terminal.words('matching'))}`)
  const more = read.faults.length - shownFaults
  if (more > 0) lines.push(t('match.more-problems', { count: more }))
  throw new Stop(exitCodes.unreadable, [t('files.not-a-policy', { path }), ...lines].join('\n'))
}
