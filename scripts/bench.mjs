// npm run bench: every benchmark, or those named: npm run bench -- engine. Words from the first option on go to each
// benchmark. Each prints a table and writes it as JSON into benchmarks/results/; the last, targets, reads what is there.
import { checkNode } from './check-node.mjs'

checkNode()
const { readdirSync, readFileSync } = await import('node:fs')
const { installPackages } = await import('./install-packages.mjs')
const { fromRoot } = await import('./root.mjs')
const { programs, runNode } = await import('./run-program.mjs')
const { giveUp } = await import('./say.mjs')
const { lines } = await import('./lines.mjs')

// A file that offers something is a part of a benchmark; one that offers nothing is a program.
const names = readdirSync(fromRoot('benchmarks'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .filter((file) => !/^export /m.test(readFileSync(fromRoot('benchmarks', file), 'utf8')))
  .map((file) => file.slice(0, -'.ts'.length))
const words = process.argv.slice(2)
const firstOption = words.findIndex((word) => word.startsWith('--'))
const asked = firstOption < 0 ? words : words.slice(0, firstOption)
const options = firstOption < 0 ? [] : words.slice(firstOption)
const unknown = asked.find((name) => !names.includes(name))
if (unknown) giveUp(lines.unknownBenchmark(unknown, names))

await installPackages()
for (const name of asked.length > 0 ? asked : names) {
  const parameters = [programs.tsx, '--conditions=binome-source', `benchmarks/${name}.ts`, ...options]
  const { code } = await runNode(parameters, { shown: true })
  if (code !== 0) process.exitCode = code
}
