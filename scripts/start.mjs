// npm start: on a fresh clone with Node and nothing else. Installs and builds what is missing or stale, then serves.
import { checkNode } from './check-node.mjs'

checkNode()
const { lines } = await import('./lines.mjs')
const { giveUp, say } = await import('./say.mjs')
const { portIsTaken } = await import('./port-is-taken.mjs')
const { installPackages } = await import('./install-packages.mjs')

const port = process.env.PORT ?? '3000'
// Said before minutes of installing, not after.
if (/^[1-9]\d*$/.test(port) && (await portIsTaken(Number(port), process.env.HOST)))
  giveUp(lines.portTaken(port))
await installPackages()
const { buildParts } = await import('./build/build-parts.mjs')
await buildParts({ onlyStale: true })

say(lines.starting)
process.env.NODE_ENV ??= 'production'
process.setSourceMapsEnabled(true)
// In this very process: signals and the exit code are the server's own, and nothing is left behind by a kill.
await import('../dist/apps/server/main.js')
