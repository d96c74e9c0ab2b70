import { lines } from '../lines.mjs'
import { runVitest } from './run-vitest.mjs'

/**
 * Architecture, rules, engine and actions. Only what PostgreSQL's absence leaves out may be skipped (a rule of the
 * architecture says so), so a skipped test means that it was not found.
 */
export async function runTests() {
  const result = await runVitest('tests', [])
  return result.leftOut > 0 ? { ...result, because: lines.noPostgres(result.leftOut) } : result
}
