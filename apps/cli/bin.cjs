#!/usr/bin/env node
// CommonJS: Node opens its loader of ES modules for a tenth of a short command's time.
const { existsSync } = require('node:fs')
const { join } = require('node:path')

const built = join(__dirname, '../../dist/apps/cli')
if (existsSync(join(built, 'main.cjs'))) {
  require('./launch.cjs').launch(built)
} else {
  process.stderr.write(
    'Binôme is not built yet: run "npm run build" once.\nBinôme n’est pas encore construit : lancez « npm run build » une fois.\n',
  )
  process.exitCode = 3
}
