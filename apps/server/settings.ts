import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import ipaddr from 'ipaddr.js'
import { clockOfFile } from '../../platform/server/clock-file.ts'
import { isLoopback } from '../../platform/server/http/session-cookie.ts'
import type { MailServerSettings } from '../../platform/server/mail/open-mail-server.ts'

export type Settings = {
  readonly port: number
  readonly host: string
  readonly publicUrl: string
  readonly databaseUrl: string | undefined
  readonly dataDirectory: string
  readonly mailServer: MailServerSettings | undefined
  readonly logLevel: string
  readonly webFolder: string | undefined
  /** Addresses and ranges of the proxies in front, whose X-Forwarded-For counts. */
  readonly trustedProxies: readonly string[]
  /** Hosts of the operator's own network whose calendars may be read, also without https. */
  readonly calendarHosts: readonly string[]
  /** A clock that can be set, on this computer only; the process's own where undefined. */
  readonly now: (() => string) | undefined
}

/** What the environment says, with what a first start needs where it says nothing. Throws a sentence to act on. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const port = Number(environment.PORT || 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT is "${environment.PORT}". Write a number from 1 to 65535.`)
  }
  const { BINOME_CLOCK: clock } = environment
  const publicUrl = readPublicUrl(environment.PUBLIC_URL, port)
  const host = environment.HOST ?? (environment.PUBLIC_URL && !clock ? '0.0.0.0' : 'localhost')
  return {
    port,
    host,
    publicUrl,
    now: clock ? readClock(clock, publicUrl, host) : undefined,
    databaseUrl: readDatabaseUrl(environment.DATABASE_URL),
    dataDirectory: environment.BINOME_DATA || join(process.cwd(), 'data'),
    mailServer: readMailServer(environment),
    logLevel: readLogLevel(environment.LOG_LEVEL || 'info'),
    webFolder: findWebFolder(),
    trustedProxies: readProxies(environment.TRUSTED_PROXIES),
    calendarHosts: readHosts(environment.CALENDAR_HOSTS),
  }
}

// Whoever moves the clock may open a link that has ended: nobody else's computer may depend on it.
function readClock(path: string, publicUrl: string, host: string): () => string {
  if (![new URL(publicUrl).hostname, host].every(isLoopback))
    throw new Error(
      'BINOME_CLOCK sets the clock for tests and demonstrations on this computer only. ' +
        'Leave it out, or leave PUBLIC_URL and HOST to localhost.',
    )
  return clockOfFile(path)
}

function readPublicUrl(written: string | undefined, port: number): string {
  if (!written) return `http://localhost:${port}`
  // 'binome.example:443' parses, as an address of the scheme 'binome.example'.
  if (!/^https?:\/\//i.test(written) || !URL.canParse(written)) {
    throw new Error(
      `PUBLIC_URL is "${written}", which is not a whole address. Write PUBLIC_URL=https://${written.replace(/^.*?\/\//, '')}`,
    )
  }
  const { origin, pathname, search, hash } = new URL(written)
  if (!/^\/*$/.test(pathname) || search || hash)
    throw new Error(
      `PUBLIC_URL is "${written}", and Binôme does not live below a path. Give it a name of its own: PUBLIC_URL=${origin}`,
    )
  return origin
}

function readDatabaseUrl(written: string | undefined): string | undefined {
  if (!written || (/^postgres(ql)?:\/\//i.test(written) && URL.canParse(written))) return written || undefined
  // Not quoted: it may hold a password.
  throw new Error(
    'DATABASE_URL is not the address of a PostgreSQL database. Write DATABASE_URL=postgres://user:password@localhost:5432/binome, ' +
      'with special characters of the password percent-encoded, or leave it out to use the embedded database.',
  )
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']

function readLogLevel(written: string): string {
  if (!logLevels.includes(written))
    throw new Error(`LOG_LEVEL is "${written}". Write one of ${logLevels.join(', ')}.`)
  return written
}

const namedRanges = ['loopback', 'linklocal', 'uniquelocal']

function readProxies(written = 'loopback'): string[] {
  const proxies = written.split(',').flatMap((proxy) => proxy.trim() || [])
  const wrong = proxies.find(
    (proxy) => !namedRanges.includes(proxy) && !ipaddr.isValid(proxy) && !ipaddr.isValidCIDR(proxy),
  )
  if (wrong !== undefined)
    throw new Error(
      `TRUSTED_PROXIES holds "${wrong}". Write addresses or ranges with commas between: 10.0.0.4, 172.18.0.0/16, loopback.`,
    )
  return proxies
}

function readHosts(written = ''): string[] {
  const hosts = written.split(',').flatMap((host) => host.trim().toLowerCase() || [])
  const wrong = hosts.find((host) => !/^[a-z0-9.-]+$/.test(host))
  if (wrong !== undefined)
    throw new Error(
      `CALENDAR_HOSTS holds "${wrong}". Write names of hosts with commas between, without https://: calendar.example.org`,
    )
  return hosts
}

function readMailServer(environment: NodeJS.ProcessEnv): MailServerSettings | undefined {
  const { SMTP_URL: url, MAIL_FROM: from, SMTP_CONNECTIONS: written = '5' } = environment
  if (!url) return undefined
  if (!URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol)) {
    throw new Error(
      'SMTP_URL is not the address of a mail server. Write SMTP_URL=smtps://user:password@mail.example.org:465, ' +
        'with special characters of the password percent-encoded.',
    )
  }
  if (!from)
    throw new Error('SMTP_URL is set but MAIL_FROM is not. Write MAIL_FROM="Binôme <binome@example.org>".')
  if (!/^(?:[^<>\p{Cc}]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/u.test(from.trim()))
    throw new Error(
      `MAIL_FROM is "${from}", which holds no address. Write MAIL_FROM="Binôme <binome@example.org>".`,
    )
  const connections = Number(written)
  if (!Number.isInteger(connections) || connections < 2 || connections > 50)
    throw new Error(`SMTP_CONNECTIONS is "${written}". Write a number from 2 to 50.`)
  return { url, from, connections }
}

/** Beside the compiled server, or where `npm run build` puts it while the sources run. */
function findWebFolder(): string | undefined {
  return ['../../web', '../../dist/web']
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((folder) => existsSync(join(folder, 'index.html')))
}
