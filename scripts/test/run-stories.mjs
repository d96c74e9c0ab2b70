import { existsSync, readdirSync } from 'node:fs'
import { lines } from '../lines.mjs'
import { fromRoot } from '../root.mjs'
import { findBrowser } from './find-browser.mjs'
import { isRequired } from './is-required.mjs'
import { runVitest } from './run-vitest.mjs'

/** The stories in a real browser, against the built application. */
export async function runStories() {
  if (!hasStories()) return { because: lines.noStories }
  const browser = await findBrowser()
  if (!browser)
    return isRequired('REQUIRE_BROWSER')
      ? { code: 1, output: `${lines.noBrowser}\n` }
      : { because: lines.noBrowser }
  return runVitest('stories', ['--config', 'journeys/vitest.config.ts'], browser)
}

const hasStories = () =>
  existsSync(fromRoot('journeys')) &&
  readdirSync(fromRoot('journeys')).some((name) => name.endsWith('.test.ts'))
