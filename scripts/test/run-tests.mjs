import { lines } from '../lines.mjs'
import { runVitest } from './run-vitest.mjs'

/** Architecture, rules, engine and actions, these on both databases where PostgreSQL is there. */
export async function runTests() {
  const result = await runVitest('tests', [])
  return result.ran?.some(isOnPostgres) ? result : { ...result, because: lines.noPostgres }
}

// describeOnBothEngines writes the engine into the title.
const isOnPostgres = (title) => title.includes('(postgres)')
