import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

/** A headless Chromium. `npm test` names one in CHROMIUM_PATH; a story run alone finds the system's. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath(),
    // A container gives no sandbox to root, and little shared memory to anybody.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'],
  })
}

function browserPath(): string {
  const path = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium'].find((place) => place && existsSync(place))
  if (path) return path
  throw new Error(
    'No browser was found. Run the stories through "npm test -- --only stories", which fetches one, or set CHROMIUM_PATH.',
  )
}
