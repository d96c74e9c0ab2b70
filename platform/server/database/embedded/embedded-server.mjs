// Plain JavaScript, so that a worker starts from it both in the sources (Node 20 runs no TypeScript) and
// in dist/, where the build copies it. It speaks only PostgreSQL's own wire protocol, as bytes: values
// and errors are read on the other side by the very `pg` that reads PostgreSQL's.
import { PGlite } from '@electric-sql/pglite'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { SyncingNodeFs } from './syncing-node-fs.mjs'

const walBytesBeforeCheckpoint = 64 * 1024 * 1024
const exchangesBetweenLooks = 500
// fdatasync, the usual method, does nothing in this build.
const keepsItsWrites = ['-c', 'fsync=on', '-c', 'wal_sync_method=fsync']
// Files of its log that a checkpoint would keep to use again would be half of the template.
const keepsLittleLog = ['-c', 'min_wal_size=8MB', '-c', 'max_wal_size=8MB']

/** A server in the thread that calls; gives what answers it, one question after the other. */
export async function startServer({ directory, archive, wasm, bundle }) {
  const files = directory ? new SyncingNodeFs(directory) : undefined
  const postgres = new PGlite({
    ...(files ? { fs: files } : {}),
    ...(archive ? { loadDataDir: new Blob([archive]) } : {}),
    extensions: { unaccent },
    pgliteWasmModule: wasm,
    fsBundle: new Blob([bundle]),
    // Small segments: the default of 16 MB would be half of an empty database, in each archive and each test.
    initDbStartParams: ['--wal-segsize=4'],
    // Later parameters win over PGlite's own `-F`.
    startParams: [...PGlite.defaultStartParams, ...(directory ? keepsItsWrites : keepsLittleLog)],
  })
  await postgres.waitReady

  let exchanges = 0
  let working = Promise.resolve()

  const answers = {
    async exchange({ bytes }) {
      const parts = []
      await postgres.execProtocolRawStream(bytes, { onRawData: (part) => parts.push(part.slice()) })
      const reply = joined(parts)
      if (!isReady(reply)) return { bytes: reply, stopped: true }
      exchanges += 1
      if (exchanges % exchangesBetweenLooks === 0 && !postgres.isInTransaction()) await checkpointIfLarge()
      return { bytes: reply }
    },
    fsyncs: () => Promise.resolve({ count: files?.count ?? 0 }),
    async archive() {
      const archived = await postgres.dumpDataDir('none')
      return { bytes: new Uint8Array(await archived.arrayBuffer()) }
    },
    async close() {
      await postgres.close()
      return {}
    },
  }

  return (ask, details) => {
    const answered = working.then(() => answers[ask](details))
    working = answered.catch(() => undefined)
    return answered
  }

  // A server alone in its process has no checkpointer: without this its log would grow until the night.
  async function checkpointIfLarge() {
    const { rows } = await postgres.query(
      'select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn)::float8 as bytes from pg_control_checkpoint()',
    )
    if (rows[0].bytes > walBytesBeforeCheckpoint) await postgres.exec('checkpoint')
  }
}

// A whole reply ends with ReadyForQuery. Anything else is a server that stopped in the middle of it.
function isReady(reply) {
  return reply.length >= 6 && reply[reply.length - 6] === 0x5a
}

function joined(parts) {
  if (parts.length === 1) return parts[0]
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}
