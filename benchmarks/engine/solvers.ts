import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Solver } from './cases.ts'

/** What one run in a process of its own says. Seconds of the solving alone; memory in megabytes, at most. */
export type Run = {
  readonly seconds: number
  readonly total: number
  readonly memory: number
  readonly version: string
  readonly checking?: number
  readonly wishes?: number | null
  readonly proven?: boolean
  readonly lowest?: number | null
}

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))
const ours = [process.execPath, '--max-old-space-size=6000']

/** How each solver is started; null where its package is missing, which is said aloud. */
export function findSolvers(say: (line: string) => void): Record<Solver, readonly string[] | null> {
  const python = findPython()
  const lemon = buildLemon()
  if (python === null) say('scipy is skipped: install python3-scipy')
  if (lemon === null) say('LEMON is skipped: install liblemon-dev and g++')
  return {
    ours: [...ours, here('ours.mjs')],
    munkres: [...ours, here('munkres.mjs')],
    scipy: python === null ? null : [python, here('solve_by_scipy.py')],
    'lemon simplex': lemon === null ? null : [lemon],
    'lemon scaling': lemon === null ? null : [lemon],
  }
}

/** How long a solver is waited for. */
export const mostSeconds = 300

/** Runs one solver on one instance. Null when it does not end within `mostSeconds`. */
export function runSolver(
  solver: Solver,
  command: readonly string[],
  path: string,
  goal: string,
): Run | null {
  const more =
    { ours: [goal], 'lemon simplex': ['simplex'], 'lemon scaling': ['scaling'] }[solver as 'ours'] ?? []
  const [program, ...words] = [...command, path, ...more]
  const { status, stdout, stderr } = spawnSync(program!, words, {
    encoding: 'utf8',
    timeout: 1000 * mostSeconds,
  })
  if (status === null) return null
  if (status !== 0) throw new Error(`${solver}: ${stderr}`)
  return JSON.parse(stdout) as Run
}

function findPython(): string | null {
  return (
    ['python3', '/usr/bin/python3'].find(
      (python) => spawnSync(python, ['-c', 'import scipy'], { stdio: 'ignore' }).status === 0,
    ) ?? null
  )
}

function buildLemon(): string | null {
  const program = join(mkdtempSync(join(tmpdir(), 'binome-lemon-')), 'lemon')
  try {
    const words = ['-O3', '-DNDEBUG', '-DLEMON_ONLY_TEMPLATES', here('lemon.cpp'), '-o', program]
    execFileSync('g++', words, { stdio: 'ignore' })
    return program
  } catch {
    return null
  }
}
