import { sql } from 'kysely'
import { importVolunteers, listEnrolments, startDemonstration } from '../../../modules/enrolment/contract.ts'
import { openSessionByLink, requestSignInLink, showLink } from '../../../modules/people/contract.ts'
import { emptyProfile } from '../../../modules/people/rules.ts'
import { listEditionRelationships } from '../../../modules/relationships/contract.ts'
import { linkHeader, type EndpointDefinition } from '../../../platform/contract.ts'
import type { Database } from '../../../platform/server/database/index.ts'
import { startMailServer } from '../../../platform/server/testing/start-mail-server.ts'
import { showStanding } from '../../../platform/standing.ts'
import { nothingNew } from '../testing/one-volunteer.ts'
import { openTestInstance } from '../testing/open-test-instance.ts'

/** The invented cohort of 47 mentors and 46 mentees, written to by a real mail server, answering what it receives. */
export async function openCohort(database: Database) {
  const server = await startMailServer()
  const instance = await openTestInstance(database, { mailUrl: server.url })
  const lead = await instance.found()
  const { editionId } = await lead.ask(startDemonstration, {})

  const linkTo = (email: string, path: string) => {
    const found = server.received.flatMap(({ to, raw }) => (to === email ? linkIn(raw, path) : []))
    const last = found.at(-1)
    if (!last) throw new Error(`No mail with ${path} reached ${email}.`)
    return last
  }
  const people = async () => (await lead.ask(listEnrolments, { editionId, limit: 1000 })).enrolments
  return {
    server,
    instance,
    lead,
    editionId,
    people,
    pairs: async () => (await lead.ask(listEditionRelationships, { editionId })).relationships,
    /** Presses the button of the latest mail that offers this act: no session, no second mail. */
    answer: async (email: string, act: EndpointDefinition) => {
      const browser = Object.assign(instance.visit(), { organisation: lead.organisation })
      const link = { headers: { [linkHeader]: linkTo(email, `/act/${act.name}`) } }
      const { subject } = await browser.ask(showLink, {}, link)
      const { status } = await browser.send(act, { id: subject }, link)
      if (status !== 204) throw new Error(`${act.name} of ${email} answered ${status}.`)
    },
    signIn: async (email: string) => {
      const browser = Object.assign(instance.visit(), { organisation: lead.organisation })
      await browser.ask(requestSignInLink, { email, language: 'fr', returnTo: null })
      await instance.settle()
      await browser.ask(openSessionByLink, { token: linkTo(email, '/sign-in/link') })
      // The page that they come to: from then on their language is known here.
      await browser.ask(showStanding, {})
      return browser
    },
    comeLate: (...volunteers: readonly { readonly name: string; readonly role: 'mentor' | 'mentee' }[]) =>
      lead.ask(importVolunteers, {
        editionId,
        ...nothingNew,
        volunteers: volunteers.map(({ name, role }, at) => ({
          line: at + 1,
          name,
          email: `${name.toLowerCase().replaceAll(' ', '.')}@exemple.invalid`,
          roles: [role],
          profile: { ...emptyProfile, jobTitle: 'Graphiste', jobFamily: 'design/graphic' },
          answers: {},
          capacity: role === 'mentor' ? 1 : null,
        })),
      }),
    /** What the mail server took, in its order: what each is, for whom, and in which language. */
    delivered: async () => {
      const { rows } = await sql<{ messageId: string; kind: string; isOwnLanguage: boolean }>`
        select message_id as "messageId", kind, outbox.language = accounts.language as "isOwnLanguage"
        from platform.outbox join people.accounts on email = to_address`.execute(database.kysely)
      const written = new Map(rows.map((row) => [row.messageId, row]))
      return server.received.map(({ to, raw, messageId }) => {
        const { kind, isOwnLanguage } = written.get(messageId)!
        return { to, messageId, kind, isOwnLanguage, language: /^Content-Language: (\w+)/im.exec(raw)?.[1] }
      })
    },
    close: async () => {
      await instance.stop()
      await server.stop()
    },
  }
}
export type Cohort = Awaited<ReturnType<typeof openCohort>>

/** The secret of a link, as its reader’s mail program puts the lines together again. */
function linkIn(raw: string, path: string): string[] {
  const text = raw.replaceAll('=\r\n', '').replaceAll('=3D', '=')
  const found = new RegExp(`${path}#([\\w-]{20,})`).exec(text)
  return found ? [found[1]!] : []
}
