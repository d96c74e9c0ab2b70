// npm run bench: every benchmark, or those named: npm run bench -- engine. Words from the first option on go to each
// benchmark. Each prints a table and writes it as JSON into benchmarks/results/; the last, targets, reads what is there.
import { checkNode } from './check-node.mjs'

checkNode()
const { installPackages } = await import('./install-packages.mjs')
const { runNamed } = await import('./run-named.mjs')
const { lines } = await import('./lines.mjs')

await installPackages()
await runNamed('benchmarks', lines.unknownBenchmark)
