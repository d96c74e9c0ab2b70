// npm start: on a fresh clone with Node and nothing else. Installs and builds what is missing or stale, then serves.
// With --demo DAY, an empty database first gets an invented edition that is lived until this day.
import { checkNode } from './check-node.mjs'

checkNode()
const { lines } = await import('./lines.mjs')
const { giveUp, say } = await import('./say.mjs')
const { portIsTaken } = await import('./port-is-taken.mjs')
const { installPackages } = await import('./install-packages.mjs')

const [option, day] = process.argv.slice(2)
if (option === '--demo' && !/^\d{1,3}$/.test(day ?? '')) giveUp(lines.unknownDemo(day ?? ''))
const port = process.env.PORT ?? '3000'
// Said before minutes of installing, not after.
if (/^[1-9]\d*$/.test(port) && (await portIsTaken(Number(port), process.env.HOST)))
  giveUp(lines.portTaken(port))
await installPackages()
const { buildParts } = await import('./build/build-parts.mjs')
await buildParts({ onlyStale: true })

if (option === '--demo') {
  const { runNode } = await import('./run-program.mjs')
  const { code } = await runNode(['apps/cli/bin.cjs', 'demo', '--day', day], { shown: true })
  if (code !== 0) process.exit(code)
}
say(lines.starting)
process.env.NODE_ENV ??= 'production'
process.setSourceMapsEnabled(true)
// In this very process: signals and the exit code are the server's own, and nothing is left behind by a kill.
await import('../dist/apps/server/main.js')
