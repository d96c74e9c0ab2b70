import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'binome-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Writes, and sends the signal to itself as soon as a part of the file exists. */
function interrupted(signal: NodeJS.Signals): Promise<string | undefined> {
  const module = fileURLToPath(new URL('./write-whole.ts', import.meta.url))
  const script = `
    import { readdirSync } from 'node:fs'
    import { writeWhole } from ${JSON.stringify(module)}
    void writeWhole(${JSON.stringify(join(folder, 'pairs.csv'))}, 'x'.repeat(2 ** 26))
    while (!readdirSync(${JSON.stringify(folder)}).some((name) => name.endsWith('.part')))
      await new Promise((resolve) => setImmediate(resolve))
    process.kill(process.pid, '${signal}')
    setInterval(() => {}, 1000)`
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], (error) =>
      resolve(error?.signal ?? undefined),
    )
  })
}

describe('an interruption in the middle of a write', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('%s leaves what was there before, and no part', async (signal) => {
    await writeFile(join(folder, 'pairs.csv'), 'before')
    expect(await interrupted(signal)).toBe(signal)
    expect(await readdir(folder)).toEqual(['pairs.csv'])
    expect(await readFile(join(folder, 'pairs.csv'), 'utf8')).toBe('before')
  })
})
