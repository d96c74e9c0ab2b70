// npm run dev: the server from its sources and the pages with reload, behind one address.
import { spawn } from 'node:child_process'
import { checkNode } from './check-node.mjs'

checkNode()
const { lines } = await import('./lines.mjs')
const { giveUp, say } = await import('./say.mjs')
const { fromRoot } = await import('./root.mjs')
const { portIsTaken } = await import('./port-is-taken.mjs')
const { installPackages } = await import('./install-packages.mjs')
const { programs } = await import('./run-program.mjs')

const pagesPort = 5173
const serverPort = process.env.BINOME_PORT ?? '3000'
const address = `http://localhost:${pagesPort}`

if (await portIsTaken(Number(serverPort))) giveUp(lines.portTakenInDevelopment(serverPort))
await installPackages()

const children = [
  // People open the pages' address, so links and the check of origins must name that one.
  run([programs.tsx, 'watch', '--clear-screen=false', '--conditions=binome-source', 'apps/server/main.ts'], {
    PORT: serverPort,
    HOST: 'localhost',
    PUBLIC_URL: process.env.PUBLIC_URL ?? address,
  }),
  run([programs.vite, '--port', String(pagesPort), '--strictPort', '--logLevel', 'warn'], {
    BINOME_PORT: serverPort,
  }),
]
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
say(lines.developing(address))

function run(parameters, environment) {
  const child = spawn(process.execPath, parameters, {
    cwd: fromRoot(),
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  // One without the other is of no use.
  return child.on('exit', stop)
}

function stop() {
  for (const child of children) child.kill('SIGTERM')
}
