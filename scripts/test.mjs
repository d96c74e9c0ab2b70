// npm test: every check of the project, each named with its time. --only <name> runs one; --long the long loops too.
import { checkNode } from './check-node.mjs'

checkNode()
const { parseArgs } = await import('node:util')
const { installPackages } = await import('./install-packages.mjs')
const { lines } = await import('./lines.mjs')
const { giveUp } = await import('./say.mjs')

const { values } = parseArgs({ options: { only: { type: 'string' }, long: { type: 'boolean' } } })
await installPackages()
const { steps } = await import('./test/steps.mjs')
const { runSteps } = await import('./test/run-steps.mjs')

if (values.long) process.env.LONG = '1'
const names = steps.map(({ name }) => name)
if (values.only && !names.includes(values.only)) giveUp(lines.unknownStep(values.only, names))
await runSteps(steps.filter(({ name }) => !values.only || name === values.only))
