import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listEnrolments, withdrawEnrolment } from '../../modules/enrolment/contract.ts'
import { endLink, showLink, showMail } from '../../modules/people/contract.ts'
import {
  acceptRelationship,
  declineRelationship,
  showProposal,
  undoAnswer,
} from '../../modules/relationships/contract.ts'
import { linkHeader, type EndpointDefinition } from '../../platform/contract.ts'
import { later } from '../../platform/server/clock.ts'
import type { Database } from '../../platform/server/database/index.ts'
import { openTestDatabase } from '../../platform/server/testing/open-test-database.ts'
import { gatherPermissions, type Permissions } from './permissions/gather-permissions.ts'
import { makeWorld, type World } from './permissions/world.ts'
import { openTestInstance, type TestInstance } from './testing/open-test-instance.ts'

const mentor = 'mentor1-premiere@exemple.invalid'

describe('a link for one act', () => {
  let database: Database
  let instance: TestInstance
  let world: World
  let permissions: Permissions
  // As they were sent: an answer takes back the mail that waits for it.
  const texts = new Map<string, string>()

  beforeAll(async () => {
    database = await openTestDatabase('embedded')
    instance = await openTestInstance(database)
    permissions = await gatherPermissions()
    world = await makeWorld(instance, database, permissions)
    for (const address of [mentor, 'mentor1-seconde@exemple.invalid']) {
      texts.set(address, (await instance.mailsTo(address)).map(({ text }) => text).join('\n'))
    }
    return async () => {
      await instance.stop()
      await database.close()
    }
  }, 180_000)

  beforeEach(async () => {
    await sql`update people.act_links set used_at = null, ended_at = null, until = '2026-12-21T00:00:00Z'`.execute(
      database.kysely,
    )
    await sql`update people.people set suspended_at = null where email = ${mentor}`.execute(database.kysely)
    await sql`update relationships.parties set accepted_at = null, declined_at = null`.execute(
      database.kysely,
    )
  })

  const linkIn = (address: string, act: EndpointDefinition) => {
    const [, token] = new RegExp(`/act/${act.name}#([\\w-]+)`).exec(texts.get(address)!)!
    return { headers: { [linkHeader]: token! } }
  }
  const stranger = () => Object.assign(instance.visit(), { organisation: world.slugs.own })
  const id = () => world.places.own.relationshipId
  const acceptedAt = async () => {
    const { rows } = await sql<{ acceptedAt: string | null }>`
      select accepted_at as "acceptedAt" from relationships.parties
      where relationship_id = ${id()} and role = 'mentor'`.execute(database.kysely)
    return rows[0]!.acceptedAt
  }

  it('does its act without a session, and makes none', async () => {
    const browser = stranger()
    const link = linkIn(mentor, acceptRelationship)
    const answer = await browser.send(acceptRelationship, { id: id() }, link)
    expect(answer).toMatchObject({ status: 204, body: null })
    expect(await acceptedAt()).not.toBeNull()
    expect(browser.cookies.size).toBe(0)
    expect((await browser.send(showProposal, { id: id() })).status).toBe(401)
  })

  it('shows what the mail said, and neither addresses nor earlier answers', async () => {
    const link = linkIn(mentor, acceptRelationship)
    expect(await stranger().ask(showLink, {}, link)).toMatchObject({
      act: 'accept-relationship',
      subject: id(),
      firstName: 'mentor',
    })
    const shown = await stranger().ask(showProposal, { id: id() }, link)
    expect(Object.keys(shown).toSorted()).toEqual([
      'agreement',
      'charter',
      'charterOf',
      'charterVersion',
      // Of a pair that ends with its partner's stay: how many meetings its days leave room for.
      'cut',
      'editionName',
      'id',
      'isOpen',
      'latestOn',
      'partners',
      'reasons',
      'role',
    ])
    expect(JSON.stringify(shown)).not.toContain('@')
  })

  it('changes nothing when it is looked at, however often and by whatever opens it', async () => {
    const link = linkIn(mentor, acceptRelationship)
    for (const method of ['GET', 'HEAD'] as const) {
      for (const url of [
        `/api/${world.slugs.own}/link`,
        `/api/${world.slugs.own}/relationships/${id()}/acceptance`,
      ]) {
        await instance.server.inject({ method, url, headers: link.headers })
      }
    }
    await stranger().ask(showLink, {}, link)
    await stranger().ask(showProposal, { id: id() }, link)
    expect(await acceptedAt()).toBeNull()
    expect((await stranger().send(acceptRelationship, { id: id() }, link)).status).toBe(204)
  })

  it('that binds is confirmed to the address, and taken back from there for 72 hours', async () => {
    for (const [act, answer] of [
      [acceptRelationship, 'accepted_at'],
      [declineRelationship, 'declined_at'],
    ] as const) {
      await stranger().send(act, { id: id() }, linkIn(mentor, act))
      const [confirmed] = await instance.mailsTo(mentor)
      const headers = { [linkHeader]: /undo-answer#([\w-]+)/.exec(confirmed!.text)![1]! }
      expect((await stranger().send(undoAnswer, { id: id() }, { headers })).status, act.name).toBe(204)
      const { rows } = await sql<{ answers: number }>`
        select count(*)::int as answers from relationships.parties
        where relationship_id = ${id()} and ${sql.ref(answer)} is not null`.execute(database.kysely)
      expect(rows[0]!.answers, act.name).toBe(0)
      const [again] = await instance.mailsTo(mentor)
      expect(again!.text).toContain('/act/accept-relationship#')
    }
  })

  it('is not taken back after 72 hours, nor by a session that has answered nothing', async () => {
    await stranger().send(acceptRelationship, { id: id() }, linkIn(mentor, acceptRelationship))
    const session = world.actors.mentor
    session.organisation = world.slugs.own
    await sql`update relationships.parties
      set accepted_at = ${later(instance.clock.now, -72 * 3_600_000)} where accepted_at is not null`.execute(
      database.kysely,
    )
    expect(await session.refusal(undoAnswer, { id: id() })).toBe('too-late-to-undo')
    await sql`update relationships.parties set accepted_at = null`.execute(database.kysely)
    expect(await session.refusal(undoAnswer, { id: id() })).toBe('nothing-to-undo')
  })

  it('takes back a yes that began the pair: the other reads that it is open again', async () => {
    const told = async () => {
      const { rows } = await sql<{ told: number }>`
        select count(*)::int as told from platform.outbox
        where kind = 'reopened' and effect_key like ${`%${id()}%`}`.execute(database.kysely)
      return rows[0]!.told
    }
    const before = await told()
    await sql`update relationships.parties set accepted_at = now() where relationship_id = ${id()} and role = 'mentee'`.execute(
      database.kysely,
    )
    await stranger().send(acceptRelationship, { id: id() }, linkIn(mentor, acceptRelationship))
    const session = world.actors.mentor
    session.organisation = world.slugs.own
    expect(await session.ask(undoAnswer, { id: id() })).toMatchObject({ status: 'proposed', answer: null })
    expect((await told()) - before).toBe(1)
  })

  it('is used up by its act: afterwards it does and shows nothing', async () => {
    const link = linkIn(mentor, acceptRelationship)
    await stranger().send(acceptRelationship, { id: id() }, link)
    for (const [endpoint, input] of [
      [acceptRelationship, { id: id() }],
      [showProposal, { id: id() }],
      [showLink, {}],
      [endLink, {}],
    ] as const) {
      expect(await stranger().refusal(endpoint, input as never, link), endpoint.name).toBe('link-used')
    }
  })

  it('does its act once when it is opened twice at once', async () => {
    const link = linkIn(mentor, acceptRelationship)
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => stranger().send(acceptRelationship, { id: id() }, link)),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 410, 410, 410])
  })

  it('answers the same click sent again as it answered it first', async () => {
    const link = { ...linkIn(mentor, acceptRelationship), key: 'same-click-0001' }
    const [first, again] = [
      await stranger().send(acceptRelationship, { id: id() }, link),
      await stranger().send(acceptRelationship, { id: id() }, link),
    ]
    expect([first.status, again.status]).toEqual([204, 204])
  })

  it('is not used up by an act that is refused', async () => {
    await sql`update relationships.parties set accepted_at = now() where relationship_id = ${id()}`.execute(
      database.kysely,
    )
    const link = linkIn(mentor, acceptRelationship)
    expect(await stranger().refusal(acceptRelationship, { id: id() }, link)).toBe('already-answered')
    await sql`update relationships.parties set accepted_at = null`.execute(database.kysely)
    expect((await stranger().send(acceptRelationship, { id: id() }, link)).status).toBe(204)
  })

  it('ends with its date', async () => {
    const link = linkIn(mentor, acceptRelationship)
    await sql`update people.act_links set until = ${instance.clock.now}`.execute(database.kysely)
    expect(await stranger().refusal(acceptRelationship, { id: id() }, link)).toBe('link-over')
    expect(await stranger().refusal(showLink, {}, link)).toBe('link-over')
    expect(await acceptedAt()).toBeNull()
  })

  it('does that act for that subject alone, of all that the server can do', { timeout: 60_000 }, async () => {
    const link = linkIn(mentor, acceptRelationship)
    const open: string[] = []
    for (const { action } of instance.discovered.actions) {
      const { endpoint } = action
      if (['anyone', 'anyone-here'].includes(endpoint.audience)) continue
      for (const place of ['own', 'sameOrganisation', 'foreign'] as const) {
        const input = permissions.samples[endpoint.name]!(world.places[place])
        const { status } = await stranger().send(endpoint, input, { ...link, revision: 999 })
        if (status < 400) open.push(`${endpoint.name}, ${place}`)
        // What it does is undone: each is asked with a link that stands.
        await sql`update people.act_links set used_at = null, ended_at = null`.execute(database.kysely)
      }
    }
    expect(open.toSorted()).toEqual([
      'accept-relationship, own',
      'end-link, foreign',
      'end-link, own',
      'end-link, sameOrganisation',
      'show-link, foreign',
      'show-link, own',
      'show-link, sameOrganisation',
      'show-proposal, own',
    ])
  })

  it('does nothing for another subject, though its person may answer for that one too', async () => {
    const about = (subject: string) =>
      sql`update people.act_links set subject = ${subject}`.execute(database.kysely)
    const { rows } = await sql<{
      id: string
      subject: string
    }>`select id, subject from people.act_links`.execute(database.kysely)
    await about(world.places.sameOrganisation.relationshipId)
    const link = linkIn(mentor, acceptRelationship)
    expect(await stranger().refusal(acceptRelationship, { id: id() }, link)).toBe('link-over')
    expect(await stranger().refusal(showProposal, { id: id() }, link)).toBe('link-over')
    expect(await acceptedAt()).toBeNull()
    for (const row of rows) {
      await sql`update people.act_links set subject = ${row.subject} where id = ${row.id}`.execute(
        database.kysely,
      )
    }
  })

  it('opens nothing in another organisation', async () => {
    const link = linkIn(mentor, acceptRelationship)
    const elsewhere = Object.assign(instance.visit(), { organisation: world.slugs.other })
    expect(await elsewhere.refusal(acceptRelationship, { id: id() }, link)).toBe('link-over')
    expect(await elsewhere.refusal(showLink, {}, link)).toBe('link-over')
  })

  it('is refused where somebody else is signed in: it was handed on', async () => {
    const link = linkIn(mentor, acceptRelationship)
    for (const actor of ['mentee', 'lead', 'admin'] as const) {
      const colleague = world.actors[actor]
      colleague.organisation = world.slugs.own
      expect(await colleague.refusal(acceptRelationship, { id: id() }, link), actor).toBe('link-of-another')
    }
    world.actors.mentor.organisation = world.slugs.own
    expect((await world.actors.mentor.send(acceptRelationship, { id: id() }, link)).status).toBe(204)
  })

  it('of a person who is suspended does nothing', async () => {
    const link = linkIn(mentor, acceptRelationship)
    await sql`update people.people set suspended_at = now() where email = ${mentor}`.execute(database.kysely)
    expect(await stranger().refusal(acceptRelationship, { id: id() }, link)).toBe('link-over')
  })

  it('ends by "this is not me" with all others sent to that address, and the team is told', async () => {
    const link = linkIn(mentor, acceptRelationship)
    await stranger().ask(endLink, {}, link)
    for (const act of [acceptRelationship, declineRelationship]) {
      expect(await stranger().refusal(act, { id: id() }, linkIn(mentor, act)), act.name).toBe('link-over')
    }
    const [told] = await instance.mailsTo('solene@exemple.invalid')
    expect(told!.text).toContain(mentor)
    const others = linkIn('mentor1-seconde@exemple.invalid', acceptRelationship)
    expect(await stranger().ask(showLink, {}, others)).toMatchObject({ act: 'accept-relationship' })
  })

  it('is kept as a hash, and read in the outbox by nobody where its mail can leave', async () => {
    const { headers } = linkIn(mentor, acceptRelationship)
    const { rows } = await sql<{
      kept: string
    }>`select to_jsonb(l)::text as kept from people.act_links l`.execute(database.kysely)
    expect(rows.length).toBeGreaterThan(3)
    expect(rows.map(({ kept }) => kept).join('\n')).not.toContain(headers[linkHeader])
    const { admin } = world.actors
    admin.organisation = world.slugs.own
    // Two organisations share this instance: a link would open the other's door.
    expect(await admin.ask(showMail, { id: world.places.sameOrganisation.mailId })).toEqual({ text: null })
  })

  // Last: what was proposed is taken back for good, and its mail with it.
  it('of a person who was withdrawn answers nothing any more, and says that it was taken back', async () => {
    const link = linkIn('mentor1-seconde@exemple.invalid', acceptRelationship)
    const { enrolments } = await world.actors['lead of another edition'].ask(listEnrolments, {
      editionId: world.places.sameOrganisation.editionId,
      search: 'mentor1',
    })
    await world.actors['lead of another edition'].ask(withdrawEnrolment, { id: enrolments[0]!.id })
    await instance.settle()
    const subject = world.places.sameOrganisation.relationshipId
    const answer = await stranger().send(acceptRelationship, { id: subject }, link)
    expect([409, 410]).toContain(answer.status)
    const { rows } = await sql<{ status: string }>`
      select status from relationships.relationships where id = ${subject}`.execute(database.kysely)
    expect(rows[0]!.status).toBe('withdrawn')
  })
})

describe('an endpoint that a link may do', () => {
  it('changes one thing, named by the one key of its path', async () => {
    const { endpoint } = await import('../../platform/contract.ts')
    const { path, ...rest } = acceptRelationship
    expect(() => endpoint({ ...rest, path: '/api/:organisation/relationships' })).toThrow(
      'one key of its path',
    )
    expect(() => endpoint({ ...rest, path, method: 'GET' })).toThrow('one key of its path')
  })
})
