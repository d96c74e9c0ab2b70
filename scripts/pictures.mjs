// npm run pictures [folder]: every page at 1280 and 360 px, in both languages and themes, as the walk for barriers opens it.
import { resolve } from 'node:path'
import { checkNode } from './check-node.mjs'

checkNode()
const { installPackages } = await import('./install-packages.mjs')
const { lines } = await import('./lines.mjs')
const { fromRoot } = await import('./root.mjs')
const { giveUp, say } = await import('./say.mjs')

const folder = resolve(process.argv[2] ?? fromRoot('.cache/pictures'))
await installPackages()
const { programs, runNode } = await import('./run-program.mjs')
const { findBrowser } = await import('./test/find-browser.mjs')

const built = await runNode(['scripts/build.mjs', '--stale'], { shown: true })
if (built.code !== 0) giveUp(lines.buildFailed)
const browser = await findBrowser()
if (!browser) giveUp(lines.noBrowser)
const story = ['journeys/pages-are-accessible.test.ts', '-t', 'no page']
const { code } = await runNode([programs.vitest, 'run', '--config', 'journeys/vitest.config.ts', ...story], {
  shown: true,
  environment: { ...browser, PICTURES_OF_PAGES: folder },
})
say(lines.pictures(folder))
process.exitCode = code
