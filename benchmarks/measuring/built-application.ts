import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

type BuildScript = { buildParts: (options: { onlyStale: boolean }) => Promise<void> }

/** Builds what changed since the last build: what is measured is what `npm start` runs. */
export async function buildApplication(): Promise<void> {
  const script = new URL('../../scripts/build/build-parts.mjs', import.meta.url).href
  const { buildParts } = (await import(script)) as BuildScript
  await buildParts({ onlyStale: true })
}

export type Started = { readonly milliseconds: number; readonly stop: () => Promise<void> }

/** Starts a server by its command line, and gives the milliseconds until /readyz answers 200. */
export async function startUntilReady(
  command: string,
  parameters: readonly string[],
  dataDirectory: string,
): Promise<Started> {
  const port = await freePort()
  const environment = { PORT: String(port), BINOME_DATA: dataDirectory, LOG_LEVEL: 'silent' }
  const since = performance.now()
  const child = spawn(command, parameters, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: 'ignore',
    // A group of its own: npm runs the server as its grandchild, and both are to be stopped.
    detached: true,
  })
  await untilReady(child, `http://localhost:${port}/readyz`)
  return { milliseconds: performance.now() - since, stop: () => stop(child) }
}

async function untilReady(child: ChildProcess, address: string) {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server stopped with code ${child.exitCode}.`)
    const answer = await fetch(address).catch(() => undefined)
    if (answer?.status === 200) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

// npm ends before the server that it runs: the group is waited for, not its leader.
async function stop(child: ChildProcess) {
  process.kill(-child.pid!, 'SIGTERM')
  while (isAlive(-child.pid!)) await new Promise((resolve) => setTimeout(resolve, 20))
}

function isAlive(group: number): boolean {
  try {
    return process.kill(group, 0)
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}
