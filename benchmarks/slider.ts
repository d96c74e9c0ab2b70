import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openBrowser } from '../journeys/support/open-browser.ts'
import { startApplication } from '../journeys/support/start-application.ts'
import { buildApplication, root } from './measuring/built-application.ts'
import { sheetUrl } from './measuring/civil-service.ts'
import { moveSlider, openStudio } from './measuring/studio-page.ts'
import { report } from './measuring/report.ts'
import { summarise } from './measuring/summarise.ts'

/** At /try, from the key that moves a weight to the new pairs on the screen, in a real browser. */
const runs = Number(process.env.BENCH_RUNS ?? 20)
const cohorts = [
  { cohort: 'cohort of 93', files: [`${root}modules/enrolment/demonstration/cohort-fr.csv`] },
  {
    cohort: '500 + 500',
    files: (['mentor', 'mentee'] as const).map((role) => fileURLToPath(sheetUrl('large', role))),
  },
]

await buildApplication()
const dataDirectory = await mkdtemp(join(tmpdir(), 'binome-bench-'))
const application = await startApplication({ dataDirectory })
const browser = await openBrowser()
const rows = []
// Neither outlives a measure that fails.
try {
  for (const { cohort, files } of cohorts) {
    const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1440, height: 900 } })
    const opened = await openStudio(page, `${application.address}/try`, files)
    const moves = []
    while (moves.length < runs) moves.push(await moveSlider(page, moves.length % 2 === 0 ? 'up' : 'down'))
    rows.push({ cohort, step: 'from the confirmed columns to the pairs', ...summarise([opened]) })
    rows.push({ cohort, step: 'from a key to the new pairs', ...summarise(moves) })
    await page.close()
  }
} finally {
  await browser.close()
  await application.stop()
  await rm(dataDirectory, { recursive: true, force: true })
}
await report('slider', 'Slider to screen, in ms (target: under 100 at 93)', rows)
