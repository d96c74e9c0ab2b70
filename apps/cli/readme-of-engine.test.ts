import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'binome-'))
})
afterAll(() => rm(folder, { recursive: true }))

it.runIf(process.platform !== 'win32')(
  'the minute of the engine’s README runs as it is written',
  async () => {
    const readme = await readFile(join(root, 'matching-engine/README.md'), 'utf8')
    const [, written] = /^```sh\n([^]*?)^```$/m.exec(readme)!
    const source = `"${process.execPath}" --conditions=binome-source --import "${import.meta.resolve('tsx')}" "${root}apps/cli/main.ts"`
    const commands = `set -e\n${written!.replaceAll('node apps/cli/bin.cjs', source)}`
    expect(written!.match(/node apps\/cli\/bin\.cjs/g)).toHaveLength(2)
    await promisify(execFile)('sh', ['-c', commands], { cwd: folder })
    const pairs = await readFile(join(folder, 'pairs.csv'), 'utf8')
    expect(pairs).toMatch(/Ada,Noe,8000\r\nBob,Mia,8500\r\n$/)
  },
  60_000,
)
