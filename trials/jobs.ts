// npm run trust -- jobs: jobs of every kind, their process killed in the middle twenty times, on both engines.
import { spawnSync } from 'node:child_process'

const parameters = ['node_modules/vitest/vitest.mjs', 'run', 'platform/server/jobs/killed.test.ts']
const { status } = spawnSync(process.execPath, parameters, {
  stdio: 'inherit',
  env: { ...process.env, LONG: '1' },
})
process.exitCode = status ?? 1
