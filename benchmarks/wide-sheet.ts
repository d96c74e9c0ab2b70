import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBrowser } from '../journeys/support/open-browser.ts'
import { startApplication } from '../journeys/support/start-application.ts'
import { buildApplication } from './measuring/built-application.ts'
import { report } from './measuring/report.ts'
import { wideSheet } from './measuring/wide-sheet.ts'

/** At /try, from a very wide sheet that is handed in to the people who are ready, and how long the page stood still. */
const sizes = [
  { people: 200, columns: 100 },
  { people: 1_600, columns: 1_100 },
]

// As a text: what compiles this file would add calls that the page does not know.
const watchStandStill = `
  window.still = { longest: 0, last: performance.now() }
  const beat = () => {
    still.longest = Math.max(still.longest, performance.now() - still.last)
    still.last = performance.now()
    setTimeout(beat, 0)
  }
  beat()
`

await buildApplication()
const folder = await mkdtemp(join(tmpdir(), 'binome-bench-'))
const application = await startApplication({ dataDirectory: join(folder, 'data') })
const browser = await openBrowser()
const rows = []
try {
  for (const { people, columns } of sizes) {
    const path = join(folder, `answers-${people}-${columns}.csv`)
    const text = wideSheet(people, columns)
    await writeFile(path, text)
    const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 900 } })
    await page.goto(`${application.address}/try`)
    await page.evaluate(watchStandStill)
    const before = performance.now()
    await page.locator('input[type=file]').first().setInputFiles(path)
    await page.locator('button:not([disabled])', { hasText: 'Continue' }).waitFor({ timeout: 180_000 })
    const ready = performance.now() - before
    const longest = Number(await page.evaluate('window.still.longest'))
    rows.push({
      what: `${people} people, ${columns} columns`,
      megabytes: Math.round(text.length / 1e5) / 10,
      ready: Math.round(ready),
      still: Math.round(longest),
    })
    await page.close()
  }
} finally {
  await browser.close()
  await application.stop()
  await rm(folder, { recursive: true, force: true })
}
await report(
  'wide-sheet',
  'A wide sheet at /try, in ms: until people are ready (target: 10 000), longest stand-still',
  rows,
)
