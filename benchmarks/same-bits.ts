import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { largeOnEveryEngine, onEveryEngine } from '../matching-engine/src/testing/on-every-engine.ts'
import { inFirefox } from './same-bits/in-firefox.ts'

/**
 * Whether every JavaScript engine at hand solves the same invented cohorts to the same bits, and all pairs of others in
 * WebAssembly as in JavaScript, read by one, two or three: this Node, another one named in OTHER_NODE, Chromium
 * (CHROMIUM_PATH or the system's), Firefox (FIREFOX_PATH or the system's). Whoever is missing is said; a difference
 * fails. `npm run bench -- same-bits`
 */
const expected = `${onEveryEngine} ${largeOnEveryEngine}`
const source = fileURLToPath(new URL('../matching-engine/src/testing/every-bits.ts', import.meta.url))
const code = await bundled(source)
const folder = await mkdtemp(join(tmpdir(), 'binome-bits-'))
const file = join(folder, 'every-bits.mjs')
await writeFile(file, `${code}\nif (globalThis.process) process.stdout.write(await everyBits())\n`)

const results = [
  ['Node', inNode(process.execPath)],
  ['other Node', inNode(process.env['OTHER_NODE'])],
  [
    'Chromium',
    await inBrowser(chromium, process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', ['--no-sandbox']),
  ],
  ['Firefox', await inFirefox(process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr', code)],
] as const
await rm(folder, { recursive: true })
for (const [name, found] of results) {
  process.stdout.write(`${name.padEnd(12)} ${found === null ? 'skipped: not installed' : found}\n`)
}
const differ = results.some(([, found]) => found !== null && !found.startsWith(`${expected} `))
process.stdout.write(differ ? `DIFFERENT from ${expected}\n` : `the same everywhere: ${expected}\n`)
if (differ) process.exitCode = 1

function inNode(path: string | undefined): string | null {
  if (path === undefined) return null
  const version = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.trim()
  return `${spawnSync(path, [file], { encoding: 'utf8' }).stdout} ${version}`
}

async function inBrowser(
  type: typeof chromium,
  executablePath: string,
  args: string[],
): Promise<string | null> {
  if (!existsSync(executablePath)) return null
  const browser = await type.launch({ executablePath, args })
  const page = await browser.newPage()
  await page.goto('about:blank')
  const bits = await page.evaluate(async (text) => {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))
    const { everyBits } = (await import(address)) as { everyBits: () => Promise<string> }
    return everyBits()
  }, code)
  const version = browser.version()
  await browser.close()
  return `${bits} ${version}`
}

async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'every-bits' } },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (output === undefined || !('output' in output)) throw new Error('nothing-built')
  return output.output[0].code
}
