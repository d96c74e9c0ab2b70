// node scripts/cut-lines.mjs <source> <test>…: removes each statement, link of a chain and property of a source in turn, and
// tells which of them no test of those files notices (embedded engine). Removing what has an effect must fail a test.
import { readFileSync, writeFileSync } from 'node:fs'
import { createVitest } from 'vitest/node'
import { fromRoot } from './root.mjs'
import { say } from './say.mjs'

const [source, ...tests] = process.argv.slice(2)
const path = fromRoot(source)
const text = readFileSync(path, 'utf8')
const lines = text.split('\n')

const vitest = await createVitest('test', {
  watch: false,
  // All that is pure, and of servers one engine.
  testNamePattern: '^(?!.*\\(postgres\\))',
  bail: 1,
  testTimeout: 120_000,
  hookTimeout: 300_000,
  reporters: [{}],
})
const specifications = await vitest.globTestSpecifications(tests)
const restore = () => writeFileSync(path, text)
process
  .on('exit', restore)
  .on('SIGINT', () => process.exit(130))
  .on('SIGTERM', () => process.exit(143))

say(`as it is: ${await run()}`)
for (const { from, to } of cuts()) {
  writeFileSync(path, [...lines.slice(0, from), ...lines.slice(to + 1)].join('\n'))
  vitest.invalidateFile(path)
  say(
    `${(await run()).padEnd(9)} ${from + 1}: ${lines
      .slice(from, to + 1)
      .map((line) => line.trim())
      .join(' ')}`,
  )
}
restore()
await vitest.close()

async function run() {
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications)
  const failed = unhandledErrors.length > 0 || testModules.some((file) => !file.ok())
  // A run in which nothing ran says nothing.
  const ran = testModules.some((file) => [...file.children.allTests('passed')].length > 0)
  return failed ? 'noticed' : ran ? 'UNNOTICED' : 'NOT RUN'
}

/** What can be left out with the rest still standing: from a line to where its brackets close. */
function cuts() {
  const start = lines.findIndex((line) => /^export const \w+ = (?:stepwise)?[aA]ction\(/.test(line))
  return lines.flatMap((line, from) => {
    const isPart = /^\s+(?:await |if |throw |\.\w+\(|'?\w+'?: |'?\w+'?,$|\w+\()/.test(line)
    if (from <= start || !isPart) return []
    let depth = 0
    for (let to = from; to < lines.length; to += 1) {
      depth += balance(lines[to])
      const continues = /^\s+\./.test(lines[to + 1] ?? '') && !/^\s+\./.test(line)
      if (depth < 0) return []
      if (depth === 0 && !continues) return [{ from, to }]
    }
    return []
  })
}

function balance(line) {
  const bare = line.replace(/\/\/.*$|'[^']*'|`[^`]*`/g, '')
  return (bare.match(/[([{]/g) ?? []).length - (bare.match(/[)\]}]/g) ?? []).length
}
