import { pino, type Logger } from 'pino'
import { sql } from 'kysely'
import type { Database } from '../../../platform/server/database/index.ts'
import type { Job } from '../../../platform/server/jobs/job.ts'
import { foundOrganisation, openSessionByLink, requestSignInLink } from '../../../modules/people/contract.ts'
import { firstAdminLink } from '../../../modules/people/server/index.ts'
import { usualLimits, type OverloadLimits } from '../../../platform/server/http/guard-against-overload.ts'
import { openInstance, type Instance } from '../open-instance.ts'
import { openVisitor, type Visitor } from './visitor.ts'

export type TestMail = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly language: string
  /** What calendars read of it. */
  readonly calendar: string | null
}

/** A whole process on a test's own database, with a clock of its own and no work in the background. */
export type TestInstance = Instance & {
  /** A browser of somebody new: no cookie, nothing known. */
  readonly visit: () => Visitor
  /** An instance founded by its first admin, in one line. */
  readonly found: (name?: string) => Promise<Visitor>
  /** Signs in by a link asked for and read in the mail. */
  readonly signIn: (email: string, organisation: string) => Promise<Visitor>
  /** Runs every fact and job that is due, and sends every mail. */
  readonly settle: () => Promise<void>
  /** Mail written to that address, latest first. */
  readonly mailsTo: (address: string) => Promise<TestMail[]>
  readonly clock: { now: string }
  /** Every route that the server really has. */
  readonly routes: readonly string[]
}

const noLimits: OverloadLimits = {
  ...usualLimits(50),
  transactions: { atOnce: 50, mostWaiting: 100_000, longestWaitMs: 600_000 },
  largeBodies: { atOnce: 1, mostWaiting: 1000, longestWaitMs: 600_000 },
  perAddress: 1_000_000,
  perSession: 1_000_000,
  perStranger: 1_000_000,
  // Not looked at: a machine busy with other tests is late for reasons of its own.
  eventLoopDelayMs: 0,
}

export async function openTestInstance(
  database: Database,
  {
    limits = noLimits,
    jobs = [],
    mailUrl,
    log = pino({ level: process.env.LOG_LEVEL ?? 'silent' }),
  }: {
    readonly limits?: OverloadLimits
    readonly jobs?: readonly Job[]
    readonly mailUrl?: string
    readonly log?: Logger
  } = {},
): Promise<TestInstance> {
  const clock = { now: '2026-11-21T20:00:00.000Z' }
  const routes: string[] = []
  const instance = await openInstance(
    {
      database,
      publicUrl: 'http://localhost:3000',
      databaseUrl: undefined,
      dataDirectory: '',
      mailServer: mailUrl
        ? { url: mailUrl, from: 'Binôme <binome@exemple.invalid>', connections: 5 }
        : undefined,
      webFolder: undefined,
      trustedProxies: ['loopback'],
      // What a test serves stands on this computer.
      calendarHosts: ['localhost'],
      // Tests ask more in a second than people in an hour; those about limits bring their own.
      limits,
      strictAnswers: true,
      onRoute: (route) => routes.push(route),
      // A millisecond a reading: what happens later is written down as later.
      now: () => (clock.now = new Date(Date.parse(clock.now) + 1).toISOString()),
      pollMs: 3_600_000,
      jobs,
    },
    log,
  )
  const visit = () => openVisitor(instance.server)
  const mailsTo = async (address: string) => {
    const { rows } = await sql<TestMail>`
      select to_address as "to", subject, text_body as text, language, calendar_body as calendar from platform.outbox
      where to_address = ${address} order by created_at desc, id desc`.execute(database.kysely)
    return rows
  }
  return {
    ...instance,
    visit,
    clock,
    routes,
    settle: async () => {
      await instance.work.settle()
      await instance.delivery.settle()
    },
    mailsTo,
    signIn: async (email, organisation) => {
      const visitor = visit()
      await visitor.ask(requestSignInLink, { email, language: 'fr', returnTo: null })
      const token = /#([\w-]+)/.exec((await mailsTo(email))[0]!.text)![1]!
      await visitor.ask(openSessionByLink, { token })
      visitor.organisation = organisation
      return visitor
    },
    found: async (name = 'Collectif Indé Ouest') => {
      const link = await firstAdminLink(database, clock.now)
      const visitor = visit()
      const { slug } = await visitor.ask(foundOrganisation, {
        token: link!.split('#')[1]!,
        organisationName: name,
        yourName: 'Solène Le Bihan',
        email: 'solene@exemple.invalid',
        language: 'fr',
        timeZone: 'Europe/Paris',
      })
      visitor.organisation = slug
      return visitor
    },
  }
}
