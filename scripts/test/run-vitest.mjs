import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fromRoot } from '../root.mjs'
import { programs, runNode } from '../run-program.mjs'

/** Runs Vitest with its own lines on the terminal, and counts from the report that it writes. */
export async function runVitest(name, parameters, environment = {}) {
  const report = fromRoot('.cache/test', `${name}.json`)
  mkdirSync(fromRoot('.cache/test'), { recursive: true })
  rmSync(report, { force: true })
  const { code } = await runNode(
    [
      programs.vitest,
      'run',
      ...parameters,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { shown: true, environment },
  )
  if (!existsSync(report)) return { code: code || 1 }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  const ran = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed' || status === 'failed')
  return {
    code,
    passed: numPassedTests,
    failed: numFailedTests,
    ran: ran.map(({ fullName }) => fullName),
  }
}
