import { spawn } from 'node:child_process'
import { fromRoot } from './root.mjs'

/**
 * Runs a program at the root of the project and gives its exit code with all it wrote. With `shown`, what it writes
 * goes straight to the terminal.
 */
export function runProgram(command, parameters, { shown = false, environment = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd: fromRoot(),
      env: { ...process.env, ...environment },
      stdio: shown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    })
    const written = []
    child.stdout?.on('data', (piece) => written.push(piece))
    child.stderr?.on('data', (piece) => written.push(piece))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(written).toString('utf8') }))
  })
}

/** The same for a file that Node runs. */
export const runNode = (parameters, options) => runProgram(process.execPath, parameters, options)

/** The program of an installed package, as a path that Node can run without a shell. */
export const programs = {
  tsc: fromRoot('node_modules/typescript/bin/tsc'),
  vite: fromRoot('node_modules/vite/bin/vite.js'),
  vitest: fromRoot('node_modules/vitest/vitest.mjs'),
  tsx: fromRoot('node_modules/tsx/dist/cli.mjs'),
  oxlint: fromRoot('node_modules/oxlint/bin/oxlint'),
  oxfmt: fromRoot('node_modules/oxfmt/bin/oxfmt'),
  knip: fromRoot('node_modules/knip/bin/knip.js'),
  sizeLimit: fromRoot('node_modules/size-limit/bin.js'),
}
