import { readdirSync, readFileSync } from 'node:fs'
import { fromRoot } from './root.mjs'
import { programs, runNode } from './run-program.mjs'
import { giveUp } from './say.mjs'

/**
 * Runs the programs of a folder, or those named on the command line; words from the first option on go to each.
 * `unknown(name, names)` words a name that is not there.
 */
export async function runNamed(folder, unknown) {
  // A file that offers something is a part of a program; one that offers nothing is a program.
  const names = readdirSync(fromRoot(folder))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .filter((file) => !/^export /m.test(readFileSync(fromRoot(folder, file), 'utf8')))
    .map((file) => file.slice(0, -'.ts'.length))
  const words = process.argv.slice(2)
  const firstOption = words.findIndex((word) => word.startsWith('--'))
  const asked = firstOption < 0 ? words : words.slice(0, firstOption)
  const options = firstOption < 0 ? [] : words.slice(firstOption)
  const wrong = asked.find((name) => !names.includes(name))
  if (wrong) giveUp(unknown(wrong, names))
  for (const name of asked.length > 0 ? asked : names) {
    const parameters = [programs.tsx, '--conditions=binome-source', `${folder}/${name}.ts`, ...options]
    const { code } = await runNode(parameters, { shown: true })
    if (code !== 0) process.exitCode = code
  }
}
