import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startApplication, type Application } from '../start-application.ts'
import { startPostgres } from '../start-postgres.ts'
import { startSink, type Sink } from './start-sink.ts'

export type Engine = 'embedded' | 'postgres'
export type Answer = { readonly status: number; readonly body: never }
/** The built application on data that outlive it, and the ledger of its mail. */
export type Killable = {
  readonly sink: Sink
  readonly firstAdminLink: string
  /**
   * Asks as pages do, again after a "too busy". Status 0 where no answer came: whether it was done, only the data can tell.
   */
  readonly ask: (cookie: string, method: string, path: string, body?: unknown) => Promise<Answer>
  /** The cookie that a call of sign-in sets, asked again after a "too busy" too. */
  readonly openSession: (path: string, body: unknown) => Promise<string>
  /** As a power cut would: nothing is told to the process. */
  readonly kill: () => Promise<void>
  readonly restart: () => Promise<void>
  readonly stop: () => Promise<void>
}

export async function startKillable(engine: Engine): Promise<Killable> {
  const sink = await startSink()
  const postgres = engine === 'postgres' ? await startPostgres() : undefined
  const dataDirectory = await mkdtemp(join(tmpdir(), 'binome-kills-'))
  const start = () =>
    startApplication({
      dataDirectory,
      environment: {
        LOG_LEVEL: 'error',
        SMTP_URL: sink.url,
        MAIL_FROM: 'Binôme <binome@essai.invalid>',
        ...(postgres && { DATABASE_URL: postgres.url }),
      },
    })
  let application: Application = await start()
  const send = (cookie: string, method: string, path: string, body?: unknown) =>
    fetch(application.address + path, {
      method,
      headers: { cookie, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  const sendUntilTaken: typeof send = async (...call) => {
    let answer = await send(...call)
    for (let again = 0; answer.status === 503 && again < mostTries; again += 1) {
      await wait(1000 * Number(answer.headers.get('retry-after') ?? 1))
      answer = await send(...call)
    }
    return answer
  }
  return {
    sink,
    firstAdminLink: application.firstAdminLink!,
    ask: async (cookie, method, path, body) => {
      try {
        const answer = await sendUntilTaken(cookie, method, path, body)
        return { status: answer.status, body: (await answer.json()) as never }
      } catch {
        return { status: 0, body: undefined as never }
      }
    },
    openSession: async (path, body) => {
      const answer = await sendUntilTaken('', 'POST', path, body)
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
      return answer.headers.getSetCookie()[0]!.split(';')[0]!
    },
    kill: async () => {
      const { pid } = application
      process.kill(pid, 'SIGKILL')
      while (isAlive(pid)) await wait(5)
    },
    restart: async () => {
      application = await start()
    },
    stop: async () => {
      await application.stop()
      await postgres?.stop()
      await sink.stop()
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}

/** The machine of a trial is busy with the trial: a minute or so. */
const mostTries = 30

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
