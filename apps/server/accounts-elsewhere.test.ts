import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { importVolunteers } from '../../modules/enrolment/contract.ts'
import { runMatching } from '../../modules/matching/contract.ts'
import { setLanguage, showMe } from '../../modules/people/contract.ts'
import { emptyProfile } from '../../modules/people/rules.ts'
import { inTransaction, type Database } from '../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import { newEdition, nothingNew, oneMentor } from './testing/one-volunteer.ts'
import { openTestInstance } from './testing/open-test-instance.ts'
import type { Visitor } from './testing/visitor.ts'

const mentee = {
  ...oneMentor,
  line: 3,
  name: 'Tao',
  email: 'tao@exemple.invalid',
  roles: ['mentee' as const],
}

describeOnBothEngines('an account of somebody in another organisation', (openTestDatabase) => {
  it('tells neither its language nor that it is used, until its owner comes in', async () => {
    const database = await openTestDatabase()
    const instance = await openTestInstance(database)
    const first = await instance.found()
    const ofFirst = await newEdition(first)
    await enrol(first, ofFirst, 'Nadia Roux')
    const nadia = await instance.signIn(oneMentor.email, first.organisation)
    await nadia.ask(showMe, {})
    await nadia.ask(setLanguage, { language: 'en' })
    expect(await languageOf(first, ofFirst)).toBe('en')

    const admin = await addOrganisation(database)
    const second = await instance.signIn(admin.email, admin.slug)
    const editionId = await newEdition(second)
    await enrol(second, editionId, 'Nadia Roux')
    expect(await languageOf(second, editionId)).toBe('fr')
    // A name that is corrected says nothing of who reads it elsewhere.
    expect((await enrol(second, editionId, 'Nadia Le Roux')).kept).toEqual([])

    nadia.organisation = second.organisation
    await nadia.ask(showMe, {})
    expect(await languageOf(second, editionId)).toBe('en')
    expect((await enrol(second, editionId, 'ROUX N.')).kept).toEqual([{ line: 2, kind: 'name' }])
    await instance.stop()
  })
})

async function enrol(lead: Visitor, editionId: string, name: string) {
  const volunteers = [{ ...oneMentor, name }, mentee]
  return lead.ask(importVolunteers, { ...nothingNew, editionId, volunteers })
}

/** The language in which the mentor would be written to. */
async function languageOf(lead: Visitor, editionId: string) {
  const { receivers } = await lead.ask(runMatching, { editionId })
  return receivers.find(({ email }) => email === oneMentor.email)?.language
}

async function addOrganisation(database: Database) {
  const admin = { email: 'autre@exemple.invalid', slug: 'autre' }
  const [organisationId, accountId, now] = [randomUUID(), randomUUID(), new Date().toISOString()]
  await sql`insert into people.organisations (id, slug, name, language, time_zone, created_at)
    values (${organisationId}, ${admin.slug}, 'Autre', 'fr', 'Europe/Paris', now())`.execute(database.kysely)
  await sql`insert into people.accounts (id, email, language, created_at)
    values (${accountId}, ${admin.email}, 'fr', now())`.execute(database.kysely)
  await inTransaction(database, { organisationId, role: 'app' }, (db) =>
    db
      .insertInto('people.people')
      .values({
        organisationId,
        id: randomUUID(),
        accountId,
        email: admin.email,
        name: 'Autre',
        isAdmin: true,
        profile: JSON.stringify(emptyProfile),
        createdAt: now,
        updatedAt: now,
      })
      .execute(),
  )
  return admin
}
