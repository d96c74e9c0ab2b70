import { exitCodes } from './exit-codes.ts'
import { runCommandLine } from './run-command-line.ts'

// Who reads us may have read enough (binome match … | head): that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCodes.done)
    throw error
  })
}

const { env, stdin, stdout, stderr } = process
void runCommandLine(process.argv.slice(2), { env, stdin, stdout, stderr }).then(
  (exitCode) => (process.exitCode = exitCode),
)
