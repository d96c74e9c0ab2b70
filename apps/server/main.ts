import { setFlagsFromString } from 'node:v8'
import { firstAdminLink } from '../../modules/people/server/index.ts'
import { openLog } from '../../platform/server/log.ts'
import { openInstance } from './open-instance.ts'
import { readSettings, type Settings } from './settings.ts'
import { tell } from './tell.ts'

// Large bodies leave large strings behind: left to itself, the heap doubles before it looks for them (npm run trust -- bodies).
setFlagsFromString('--heap-growing-percent=30')

await main()

async function main() {
  let settings: Settings
  try {
    settings = readSettings(process.env)
  } catch (error) {
    return leave((error as Error).message)
  }
  const log = openLog(settings.logLevel)
  try {
    const instance = await openInstance(settings, log)
    const stop = once(async () => {
      tell('\nStopping…')
      // A connection that never ends must not keep the data directory locked.
      setTimeout(() => process.exit(1), 10_000).unref()
      await instance.stop()
      process.exit(0)
    })
    process.on('SIGINT', stop).on('SIGTERM', stop)
    await instance.server.listen({ port: settings.port, host: settings.host })
    const link = await firstAdminLink(instance.database, instance.machinery.now())
    tell(`\nBinôme is ready: ${settings.publicUrl}`)
    if (link) {
      tell(`First admin, once: ${settings.publicUrl}${link}`)
      tell(
        'Or see an invented edition: half-way, npm start -- --demo 48; at the end, npm start -- --demo 130',
      )
    }
    if (!settings.mailServer)
      tell('No mail server is set: mail stays in the outbox page for admins (SMTP_URL, MAIL_FROM).')
  } catch (error) {
    leave(whatToDo(error as Error & { code?: string }, settings))
  }
}

function whatToDo(error: Error & { code?: string }, { port }: Settings): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`
  }
  return error.name === 'Error' && !error.code ? (error.stack ?? error.message) : error.message
}

function leave(sentence: string) {
  tell(`\n${sentence}\n`)
  process.exit(1)
}

function once(work: () => Promise<void>) {
  let started = false
  return () => {
    if (!started) void work()
    started = true
  }
}
