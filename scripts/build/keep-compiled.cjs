// Runs the built command with the words given, and keeps what V8 compiled for it, added to what was kept before.
const { join } = require('node:path')
const { launch } = require('../../apps/cli/launch.cjs')

const { keep } = launch(join(__dirname, '../../dist/apps/cli'))
process.on('exit', keep)
