import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { importVolunteers, startDemonstration } from '../../modules/enrolment/contract.ts'
import { publishRun, runMatching, showStudio } from '../../modules/matching/contract.ts'
import { editProfile, showProfile } from '../../modules/people/contract.ts'
import { emptyProfile } from '../../modules/people/rules.ts'
import { inTransaction } from '../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import { newEdition, nothingNew, oneMentor } from './testing/one-volunteer.ts'
import { openTestInstance } from './testing/open-test-instance.ts'

const profile = { ...emptyProfile, timeZone: 'Mars/Phobos' }

describeOnBothEngines('a time zone that nobody knows', (openTestDatabase) => {
  const open = async () => {
    const instance = await openTestInstance(await openTestDatabase())
    return { instance, lead: await instance.found() }
  }

  it('leaves its row out of an import, and no profile is saved with it', async () => {
    const { instance, lead } = await open()
    const volunteers = [{ ...oneMentor, profile }]
    const editionId = await newEdition(lead)
    expect(await lead.ask(importVolunteers, { ...nothingNew, editionId, volunteers })).toMatchObject({
      added: 0,
      problems: [{ line: 2, code: 'unknown-time-zone', question: null }],
    })
    const { name, revision } = await lead.ask(showProfile, {})
    expect(await lead.refusal(editProfile, { name, profile }, { revision })).toBe('invalid-input')
    await instance.stop()
  })

  it('that was kept once stops neither the studio, nor the matching, nor the page of whoever gave it', async () => {
    const { instance, lead } = await open()
    const { editionId } = await lead.ask(startDemonstration, {})
    const { email } = (await lead.ask(runMatching, { editionId })).receivers[0]!
    const { id } = await instance.database.kysely
      .selectFrom('people.organisations')
      .select('id')
      .executeTakeFirstOrThrow()
    await inTransaction(instance.database, { organisationId: id, role: 'app' }, (db) =>
      db
        .updateTable('people.people')
        .set({ profile: sql<string>`profile || '{"timeZone": "Mars/Phobos"}'` })
        .where('email', '=', email)
        .execute(),
    )
    const { cohort } = await lead.ask(showStudio, { editionId })
    expect(cohort.members.filter(({ profile: { timeZone } }) => timeZone === 'Mars/Phobos')).not.toEqual([])
    const { run, pairs } = await lead.ask(runMatching, { editionId })
    expect(pairs).toHaveLength(46)
    await lead.ask(publishRun, { id: run.id, anyway: false })
    await instance.settle()
    const member = await instance.signIn(email!, lead.organisation)
    expect((await member.ask(showProfile, {})).profile.timeZone).toBe('Mars/Phobos')
    await instance.stop()
  })
})
