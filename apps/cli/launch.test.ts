import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const launcher = fileURLToPath(new URL('launch.cjs', import.meta.url))
const compiled = 'main.cjs.compiled'
let folder: string
const file = (name: string) => join(folder, name)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'binome-'))
  await writeFile(file('main.cjs'), `process.stdout.write(require('./words.cjs').say())`)
  await writeFile(file('words.cjs'), `exports.say = () => 'Agathe'`)
  await launch(`process.on('exit', launched.keep)`)
})
afterEach(() => rm(folder, { recursive: true }))

describe('what V8 compiled on an earlier run', () => {
  it('is taken by the next run', async () => {
    expect(await launch(tellTaken)).toBe('Agathe main.cjs words.cjs')
  })

  it('finds what stays outside from the place of its file', async () => {
    await writeFile(file('outside.mjs'), `export const word = 'outside'`)
    await writeFile(
      file('main.cjs'),
      `importOutside('./outside.mjs').then(({ word }) => process.stdout.write(word))`,
    )
    await launch(`process.on('exit', launched.keep)`)
    expect(await launch(tellTaken)).toBe(' main.cjsoutside')
  })

  it('is left for a file that changed by one letter', async () => {
    await writeFile(file('words.cjs'), `exports.say = () => 'Agatha'`)
    expect(await launch(tellTaken)).toBe('Agatha main.cjs')
  })

  it('is left by a V8 that is told to work otherwise, as by another version', async () => {
    expect(await launch(tellTaken, ['--no-opt'])).toBe('Agathe')
  })

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['empty', () => Buffer.alloc(0)],
    ['damaged', (bytes: Buffer) => Buffer.from(bytes).fill(7, bytes.length - 40, bytes.length - 20)],
  ])('is left when it is %s', async (_what, spoil) => {
    await writeFile(file(compiled), spoil(await readFile(file(compiled))))
    expect(await launch(tellTaken)).toBe('Agathe words.cjs')
  })

  it('is not missed when there is none', async () => {
    await rm(file(compiled))
    await rm(file('words.cjs.compiled'))
    expect(await launch(tellTaken)).toBe('Agathe')
  })
})

const tellTaken = `for (const name of launched.taken()) process.stdout.write(' ' + name)`

/** What a process writes that launches the folder and then does as told. */
async function launch(then: string, flags: readonly string[] = []): Promise<string> {
  const program = `const launched = require(${JSON.stringify(launcher)}).launch(${JSON.stringify(folder)});${then}`
  const words = [...flags, '--input-type=commonjs', '--eval', program]
  const { stdout, stderr } = await promisify(execFile)(process.execPath, words)
  expect(stderr).toBe('')
  return stdout
}
