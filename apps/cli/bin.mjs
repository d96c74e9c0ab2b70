#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const built = new URL('../../dist/apps/cli/main.js', import.meta.url)
if (existsSync(fileURLToPath(built))) {
  await import(built.href)
} else {
  process.stderr.write(
    'Binôme is not built yet: run "npm run build" once.\nBinôme n’est pas encore construit : lancez « npm run build » une fois.\n',
  )
  process.exitCode = 3
}
