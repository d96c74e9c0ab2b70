import pg from 'pg'
import type { Logger } from 'pino'
import type { Database } from '../database/index.ts'

type Ears = {
  readonly onLetter: (written: string) => void
  /** Something may have been said while nobody listened. */
  readonly onGap: () => void
}
export type Post = { readonly send: (letters: readonly string[]) => void; readonly stop: () => Promise<void> }

const channel = 'binome_live'
const againAfterMs = [250, 1000, 5000, 15_000]

/**
 * Letters between the processes of one PostgreSQL database; the embedded one has a single process, and no post. It may lose
 * some (a connection breaks, a pooler passes no NOTIFY on): pages ask again by themselves now and then.
 */
export async function openPost(database: Database, log: Logger, ears: Ears): Promise<Post> {
  if (database.engine === 'embedded') return { send: () => undefined, stop: () => Promise.resolve() }
  let stopped = false
  let listener: pg.Client | undefined
  let again: NodeJS.Timeout | undefined

  const listen = async (attempt: number): Promise<void> => {
    const client = new pg.Client({
      ...database.pool.options,
      application_name: 'binome-live',
    } as pg.ClientConfig)
    const retry = () => {
      if (stopped || client !== listener) return
      listener = undefined
      const pause = againAfterMs[Math.min(attempt, againAfterMs.length - 1)]
      again = setTimeout(() => void listen(attempt + 1), pause)
      again.unref()
    }
    listener = client
    client.on('error', (error) => log.warn({ error }, 'pages of other processes are not heard for a moment'))
    client.on('end', retry)
    client.on('notification', ({ payload }) => payload && ears.onLetter(payload))
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
      if (attempt > 0) ears.onGap()
    } catch (error) {
      log.warn({ error }, 'pages of other processes cannot be heard')
      await client.end().catch(() => undefined)
      retry()
    }
  }
  await listen(0)

  return {
    send: (letters) => {
      if (stopped || letters.length === 0) return
      // After the commit of what they tell of, and outside of any transaction: a NOTIFY within one holds up all commits.
      database.pool
        .query(`select pg_notify('${channel}', letter) from unnest($1::text[]) as letter`, [letters])
        .catch((error: unknown) => log.warn({ error }, 'pages of other processes were not told'))
    },
    stop: async () => {
      stopped = true
      clearTimeout(again)
      await listener?.end().catch(() => undefined)
    },
  }
}
