import { setTimeout as wait } from 'node:timers/promises'
import { startApplication, type Application } from '../../journeys/support/start-application.ts'
import { startPostgres } from '../../journeys/support/start-postgres.ts'
import { findPostgres } from '../../platform/server/testing/find-postgres.ts'

export type Engine = 'embedded' | 'postgres'

/** Both where PostgreSQL is installed; without it the trial says that half of it was left out. */
export function enginesToTry(): Engine[] {
  if (findPostgres()) return ['embedded', 'postgres']
  process.stderr.write('PostgreSQL was not found: this trial ran on the embedded database alone.\n')
  return ['embedded']
}

export type Trial = {
  readonly application: Application
  readonly admin: Session
  readonly stop: () => Promise<void>
}

/** The built application, founded by its first admin, who holds a session and a password. */
export async function openTrial(engine: Engine): Promise<Trial> {
  const postgres = engine === 'postgres' ? await startPostgres() : undefined
  const application = await startApplication({
    environment: { LOG_LEVEL: 'error', ...(postgres && { DATABASE_URL: postgres.url }) },
  })
  const admin = openSession(application.address)
  const token = application.firstAdminLink!.split('#')[1]!
  await admin.post('/api/sign-in/organisations', {
    token,
    organisationName: 'Essai',
    yourName: 'Ada Essai',
    email: adminEmail,
    language: 'fr',
    timeZone: 'Europe/Paris',
  })
  await admin.put('/api/sign-in/password', { password })
  return {
    application,
    admin,
    stop: async () => {
      await application.stop()
      await postgres?.stop()
    },
  }
}

const adminEmail = 'ada@essai.invalid'
const password = 'une longue phrase pour un essai'

export type Session = {
  cookie: string
  post: (path: string, body: unknown) => Promise<unknown>
  put: (path: string, body: unknown) => Promise<unknown>
}

/** A browser that keeps its cookie. Throws where the answer is no success. */
export function openSession(address: string): Session {
  const ask = (method: string, path: string, body: unknown) =>
    fetch(address + path, {
      method,
      headers: { 'content-type': 'application/json', cookie: session.cookie },
      body: JSON.stringify(body),
    })
  const send = async (method: string, path: string, body: unknown) => {
    let answer = await ask(method, path, body)
    // Before the trial begins, as pages do: a machine may be busy with others.
    for (let again = 0; answer.status === 503 && again < 30; again += 1) {
      await wait(1000 * Number(answer.headers.get('retry-after') ?? 1))
      answer = await ask(method, path, body)
    }
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`)
    const [kept] = answer.headers.getSetCookie()
    if (kept) session.cookie = kept.split(';')[0]!
    return JSON.parse(text) as unknown
  }
  const session: Session = {
    cookie: '',
    post: (path, body) => send('POST', path, body),
    put: (path, body) => send('PUT', path, body),
  }
  return session
}

/** Another session of the same admin. */
export async function signInAgain({ application }: Trial): Promise<Session> {
  const session = openSession(application.address)
  await session.post('/api/sign-in/password-sessions', { email: adminEmail, password })
  return session
}
