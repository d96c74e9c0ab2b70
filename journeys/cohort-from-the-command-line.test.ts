import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))
const cohort = 'modules/enrolment/demonstration/cohort-fr.csv'

it('a cohort goes from a sheet to proven pairs by the built command, as by its sources', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'binome-'))
  const [pairs, proof] = [join(folder, 'pairs.csv'), join(folder, 'proof.json')]
  try {
    const words = ['match', cohort, '--week', '2026-10-05', '--language', 'fr']
    const built = await run(['apps/cli/bin.cjs', ...words, '--out', pairs, '--certificate', proof])
    expect(built.stderr).toMatch(/Impossible de donner quelqu’un à plus de monde/)
    const fromSources = ['--conditions=binome-source', '--import', 'tsx', 'apps/cli/main.ts']
    const { stdout } = await run([...fromSources, ...words, '--quiet'])
    expect(await readFile(pairs, 'utf8')).toBe(stdout)
    const checked = await run(['apps/cli/bin.cjs', 'check', proof, '--language', 'fr'])
    expect(checked.stdout).toMatch(/^Vérifié/)
  } finally {
    await rm(folder, { recursive: true })
  }
})

function run(words: readonly string[]) {
  return promisify(execFile)(process.execPath, words, { cwd: root })
}
