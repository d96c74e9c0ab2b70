import { execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chown, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'

export type Cluster = {
  /** The address of the `postgres` database for the owner of all test databases, who is no superuser. */
  url: string
  stop(): Promise<void>
}

/**
 * Starts a PostgreSQL server of its own, reachable only through a socket in a private folder. It ends and
 * its files go when `stop` is called, and also when this process dies in whatever way.
 */
export async function startCluster(programs: string): Promise<Cluster> {
  const user = unprivilegedUser()
  const directory = await mkdtemp(join(tmpdir(), 'binome-test-'))
  if (user) await chown(directory, user.uid, user.gid)
  const data = join(directory, 'data')
  await promisify(execFile)(
    join(programs, 'initdb'),
    ['-D', data, '--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
    { ...user, cwd: directory },
  )
  await writeFile(join(data, 'postgresql.auto.conf'), settings(directory))
  const guard = spawn('sh', ['-c', guarded, 'sh', join(programs, 'postgres'), data, directory], {
    ...user,
    cwd: directory,
    // Out of our process group: the end of the run is told by the pipe, not by Ctrl-C.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  const stop = async () => {
    const ended = guard.exitCode === null ? once(guard, 'exit') : undefined
    guard.stdin.end()
    await ended
  }
  const address = (login: string) =>
    `postgres://${login}@localhost/postgres?host=${encodeURIComponent(directory)}`
  try {
    await makeOwner(address('postgres'))
    return { url: address('binome_test'), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

// When the run ends or is killed, the kernel closes its end of the pipe, and `cat` returns.
const guarded = `"$1" -D "$2" & server=$!; cat > /dev/null; kill -INT $server; wait $server; rm -rf "$3"`

// An odd time zone: what depends on the server's own shows at once.
const settings = (directory: string) => `
listen_addresses = ''
unix_socket_directories = '${directory}'
fsync = off
synchronous_commit = off
full_page_writes = off
autovacuum = off
max_connections = 200
shared_buffers = 64MB
jit = off
wal_level = minimal
max_wal_senders = 0
max_wal_size = 128MB
timezone = 'Pacific/Chatham'
`

async function makeOwner(url: string) {
  const client = await connectWhenReady(url)
  try {
    // As a hosting provider gives it: may make roles and databases, and passes through no row-level security.
    await client.query('create role binome_test login createrole createdb')
  } finally {
    await client.end()
  }
}

async function connectWhenReady(url: string) {
  for (let attempt = 1; ; attempt += 1) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      return client
    } catch (error) {
      if (attempt >= 200) throw error
      await wait(100)
    }
  }
}

// PostgreSQL refuses to run as root.
function unprivilegedUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const id = (flag: string, name: string) => Number(execFileSync('id', [flag, name], { stdio: 'pipe' }))
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: id('-u', name), gid: id('-g', name) }
    } catch {
      continue
    }
  }
  throw new Error(
    'Tests run as root, and PostgreSQL does not: there is no user "postgres" or "nobody" to run it as.',
  )
}
