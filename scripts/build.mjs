// npm run build: the engine, the server, the pages and the template of the database, into dist/. With --stale, only what
// changed since it was built.
import { checkNode } from './check-node.mjs'

checkNode()
const { installPackages } = await import('./install-packages.mjs')
const { buildParts } = await import('./build/build-parts.mjs')

await installPackages()
await buildParts({ onlyStale: process.argv.includes('--stale') })
