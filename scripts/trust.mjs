// npm run trust: every trial of what is promised, or those named: npm run trust -- overload. A trial breaks things for
// minutes (floods, kills, full disks) and ends with 1 where a promise was not kept.
import { checkNode } from './check-node.mjs'

checkNode()
const { installPackages } = await import('./install-packages.mjs')
const { runNamed } = await import('./run-named.mjs')
const { lines } = await import('./lines.mjs')

await installPackages()
await runNamed('trials', lines.unknownTrial)
