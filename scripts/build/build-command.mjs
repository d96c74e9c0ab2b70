import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromRoot } from '../root.mjs'
import { programs, runNode } from '../run-program.mjs'

/** The command line in `dist/apps/cli`: a few files instead of two hundred, each with what V8 compiled of it in typical runs. */
export async function buildCommand() {
  const bundled = await runNode([
    programs.vite,
    'build',
    '--config',
    'apps/cli/vite.config.ts',
    '--logLevel',
    'warn',
  ])
  return bundled.code === 0 ? runTypically() : bundled
}

const people = fromRoot('modules/enrolment/demonstration/cohort-fr.csv')

async function runTypically() {
  const folder = mkdtempSync(join(tmpdir(), 'binome-build-'))
  const inFolder = (name) => join(folder, name)
  const pairs = ['--out', inFolder('pairs.csv')]
  const proof = inFolder('proof.json')
  const runs = [['match', people, ...pairs, '--certificate', proof], ['check', proof], ['--help']]
  try {
    for (const words of runs) {
      const ended = await runNode([fromRoot('scripts/build/keep-compiled.cjs'), ...words])
      if (ended.code !== 0) return ended
    }
    return { code: 0, output: '' }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
