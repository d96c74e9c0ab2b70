import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { matchCommand } from '../commands/match.ts'
import { openTerminal } from '../terminal.ts'
import { Stop } from '../stop.ts'
import type { Policy } from '../../../modules/matching/rules.ts'
import { criteriaOf, week } from './at-a-door.ts'

export type OnTheCommandLine =
  | { readonly refused: true }
  | { readonly refused: false; readonly criteria: string[]; readonly pairs: string[] }

type Written = {
  readonly policy: Policy
  readonly pairs: readonly { mentor: string; mentee: string; score: number; why: string }[]
}

/** `binome match` in this process, with nothing but its files. */
export async function onTheCommandLine(paths: readonly string[]): Promise<OnTheCommandLine> {
  const folder = await mkdtemp(join(tmpdir(), 'binome-doors-'))
  try {
    return await matchInto(join(folder, 'out.json'), paths)
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function matchInto(out: string, paths: readonly string[]): Promise<OnTheCommandLine> {
  const [first, second] = paths
  const sides = second === undefined ? {} : { mentees: first, mentors: second }
  const input = {
    values: { ...sides, out, json: true, quiet: true, week: week.slice(0, 10) },
    files: second === undefined ? [first!] : [],
  }
  try {
    await matchCommand.run(input, openTerminal('en'))
  } catch (error) {
    if (error instanceof Stop) return { refused: true }
    throw error
  }
  const { policy, pairs } = JSON.parse(await readFile(out, 'utf8')) as Written
  return {
    refused: false,
    criteria: criteriaOf(policy),
    pairs: pairs
      .map(({ mentor, mentee, score, why }) => [mentor, mentee, Math.round(score), why].join(' | '))
      .toSorted(),
  }
}
