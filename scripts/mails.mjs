// npm run mails [file]: one page with every mail as it will look, in both languages, from the modules' own samples.
import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { checkNode } from './check-node.mjs'

checkNode()
const { installPackages } = await import('./install-packages.mjs')
const { lines } = await import('./lines.mjs')
const { fromRoot } = await import('./root.mjs')
const { say } = await import('./say.mjs')

const file = resolve(process.argv[2] ?? fromRoot('.cache/mails.html'))
await installPackages()
const { programs, runNode } = await import('./run-program.mjs')

mkdirSync(dirname(file), { recursive: true })
const program = [programs.tsx, '--conditions=binome-source', 'apps/server/mails/write-page.ts', file]
const { code } = await runNode(program, { shown: true })
if (code === 0) say(lines.mails(file))
process.exitCode = code
