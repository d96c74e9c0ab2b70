#!/usr/bin/env node
import { existsSync } from 'node:fs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'

// Node 22 keeps what it compiled between two runs; Node 20 does not know how.
module.enableCompileCache?.()

const built = new URL('../../dist/apps/cli/main.js', import.meta.url)
if (existsSync(fileURLToPath(built))) {
  await import(built.href)
} else {
  process.stderr.write(
    'Binôme is not built yet: run "npm run build" once.\nBinôme n’est pas encore construit : lancez « npm run build » une fois.\n',
  )
  process.exitCode = 3
}
