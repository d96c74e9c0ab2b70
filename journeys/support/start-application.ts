import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Application = {
  /** Where people open it: http://localhost:<port>. */
  readonly address: string
  /** The one-time link that a first start prints; null where the database knows an organisation already. */
  readonly firstAdminLink: string | null
  readonly pid: number
  /** All that the process has written. */
  output(): string
  stop(): Promise<void>
}

type Settings = {
  /** Kept between two starts; a folder of its own, gone at the end, where left out. */
  readonly dataDirectory?: string
  readonly environment?: Readonly<Record<string, string>>
}

const built = fileURLToPath(new URL('../../dist/apps/server/main.js', import.meta.url))

/** Starts the built application with an empty database, as an administrator would, and waits until it is ready. */
export async function startApplication({
  dataDirectory,
  environment = {},
}: Settings = {}): Promise<Application> {
  const folder = dataDirectory ?? (await mkdtemp(join(tmpdir(), 'binome-story-')))
  const port = await freePort()
  const child = spawn(process.execPath, [built], {
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), BINOME_DATA: folder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // A story that fails ends nothing: what it started ends with it.
  const endWithUs = () => child.kill('SIGKILL')
  process.once('exit', endWithUs)
  child.once('exit', () => process.off('exit', endWithUs))
  const written: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => written.push(piece))
  const output = () => Buffer.concat(written).toString('utf8')
  await untilReady(child, output)
  return {
    address: `http://localhost:${port}`,
    firstAdminLink: /^First admin, once: (\S+)$/m.exec(output())?.[1] ?? null,
    output,
    pid: child.pid!,
    stop: async () => {
      await end(child)
      if (!dataDirectory) await rm(folder, { recursive: true, force: true })
    },
  }
}

// Stories run side by side: each worker has ports of its own, below those that a system gives to whoever asks.
let lastPort = 20_000 + 2000 * Number(process.env['VITEST_POOL_ID'] ?? 0) + (process.pid % 1000)

async function freePort(): Promise<number> {
  for (;;) {
    // Its own: another start may ask meanwhile.
    const port = (lastPort += 1)
    const server = createServer()
    const isFree = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false)).listen(port, 'localhost', () => resolve(true))
    })
    server.close()
    if (isFree) return port
  }
}

async function untilReady(child: ChildProcess, output: () => string): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 50) {
    if (child.exitCode !== null) throw new Error(`The application stopped:\n${output()}`)
    // The link is written in the same breath, but may come in a piece of its own.
    const isReady = /^Binôme is ready/m.test(output())
    await new Promise((resolve) => setTimeout(resolve, 50))
    if (isReady) return
  }
  child.kill('SIGKILL')
  throw new Error(`The application was not ready after a minute:\n${output()}`)
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}
