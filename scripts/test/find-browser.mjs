import { existsSync } from 'node:fs'
import { lines } from '../lines.mjs'
import { fromRoot } from '../root.mjs'
import { runProgram } from '../run-program.mjs'
import { say } from '../say.mjs'

/**
 * The environment that lets a story open a browser: CHROMIUM_PATH, else the system's Chromium, else one fetched for the
 * occasion. Undefined where there is none.
 */
export async function findBrowser() {
  const installed = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path))
  const path = installed ?? (await fetchBrowser())
  return path && { CHROMIUM_PATH: path }
}

const folder = fromRoot('.cache/chromium')
const fetched = fromRoot('.cache/chromium/node_modules/@sparticuz/chromium/build/esm/index.js')

// 66 MB, so it is no dependency: only the stories need it, and only where no browser is installed.
async function fetchBrowser() {
  if (process.platform !== 'linux') return undefined
  if (!existsSync(fetched)) {
    say(lines.fetchingBrowser)
    const parameters = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder]
    const { code } = await runProgram('npm', [...parameters, '@sparticuz/chromium@147.0.0'])
    if (code !== 0) return undefined
  }
  // Its security libraries are unpacked only where it believes to run on this platform, and it looks once, on import.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'
  const { default: chromium } = await import(fetched)
  return chromium.executablePath()
}
