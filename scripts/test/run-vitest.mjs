import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fromRoot } from '../root.mjs'
import { programs, runNode } from '../run-program.mjs'

/** Runs Vitest with its own lines on the terminal, and counts tests and times from the reports that it writes. */
export async function runVitest(name, parameters, environment = {}) {
  const report = fromRoot('.cache/test', `${name}.json`)
  const times = fromRoot('.cache/test', `${name}-times.json`)
  mkdirSync(fromRoot('.cache/test'), { recursive: true })
  for (const path of [report, times]) rmSync(path, { force: true })
  const { code } = await runNode(
    [
      programs.vitest,
      'run',
      ...parameters,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      `--reporter=${fromRoot('scripts/test/times-reporter.mjs')}`,
    ],
    { shown: true, environment: { ...environment, TEST_TIMES: times } },
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
    files: existsSync(times) ? JSON.parse(readFileSync(times, 'utf8')) : [],
  }
}
