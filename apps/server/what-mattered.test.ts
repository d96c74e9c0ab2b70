import { sql, type RawBuilder } from 'kysely'
import { expect, it } from 'vitest'
import { importVolunteers } from '../../modules/enrolment/contract.ts'
import { showWhatMattered } from '../../modules/insights/contract.ts'
import { publishRun, runMatching } from '../../modules/matching/contract.ts'
import { emptyProfile } from '../../modules/people/rules.ts'
import { createProgramme } from '../../modules/programmes/contract.ts'
import { inTransaction, type Database } from '../../platform/server/database/index.ts'
import { newId } from '../../platform/server/id.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import { later } from '../../platform/server/clock.ts'
import { shareInstance } from './testing/share-instance.ts'

const pairs = 24
const aYear = 366 * 86_400_000

describeOnBothEngines('what mattered in an edition', (openTestDatabase) => {
  const share = shareInstance(openTestDatabase)

  it('is told of pairs whose time is over, with what their round measured, and of nobody before', async () => {
    const instance = await share()
    const lead = await instance.found()
    const name = { fr: 'Automne 2026', en: 'Autumn 2026' }
    const named = { template: 'cohort', name, editionName: name, startsOn: null }
    const { editionId } = await lead.ask(createProgramme, named)
    const volunteers = (['mentor', 'mentee'] as const).flatMap((role) =>
      Array.from({ length: pairs }, (_, at) => ({
        line: (role === 'mentor' ? 1 : 101) + at,
        name: `Prénom ${role} ${at}`,
        email: `${role}-${at}@compte.invalid`,
        roles: [role],
        // Half of the mentees are of no site that a mentor has.
        profile: { ...emptyProfile, site: role === 'mentor' || at % 2 === 0 ? 'Brest' : 'Lyon' },
        answers: {},
        capacity: role === 'mentor' ? 1 : null,
      })),
    )
    const nothingNew = { newOptions: [], newThemes: [], newQuestions: [], seniorityLevels: null }
    await lead.ask(importVolunteers, { editionId, volunteers, ...nothingNew })
    const { run } = await lead.ask(runMatching, { editionId })
    await lead.ask(publishRun, { id: run.id, anyway: true })
    await instance.settle()
    let reader = lead
    const read = () => reader.ask(showWhatMattered, { editionId })
    expect(await read()).toMatchObject({ nothing: 'no-pair', pairs: 0, factors: [] })

    const now = instance.clock.now
    const { organisation } = lead
    const organisationId = await idOf(instance.database.kysely, organisation)
    const change = (statement: RawBuilder<unknown>) =>
      inTransaction(instance.database, { organisationId, role: 'app' }, (db) => statement.execute(db))
    await change(sql`update relationships.relationships set status = 'active', activated_at = ${now},
      last_on = (${now}::timestamptz)::date + 120 where edition_id = ${editionId}`)
    expect(await read()).toMatchObject({ nothing: 'unfinished', pairs, unfinished: pairs, known: null })
    // Those of Lyon ended early at once: until the last day of all, that is not told alone.
    const ofLyon = sql`select relationship_id from relationships.parties
      join people.people on people.people.id = person_id
      where edition_id_of.id = relationship_id and profile->>'site' = 'Lyon'`
    await change(sql`update relationships.relationships as edition_id_of
      set status = 'ended', ended_at = ${now}, ended_kind = 'ended-early', ended_by = 'party'
      where edition_id = ${editionId} and exists (${ofLyon})`)
    expect((await read()).nothing).toBe('unfinished')

    instance.clock.now = later(now, aYear)
    reader = await instance.signIn('solene@exemple.invalid', organisation)
    // Only who ended early is known; the others never said anything, and silence is no failure.
    expect(await read()).toMatchObject({ nothing: 'nearly-alike', unfinished: 0, known: null })
    await change(sql`insert into meetings.meetings (organisation_id, id, relationship_id, edition_id, held_on, means, created_by,
        created_at, state, held_by, counts)
      select organisation_id, gen_random_uuid(), id, edition_id, (${now}::timestamptz)::date + number, 'lunch',
        (select person_id from relationships.parties where relationship_id = relationships.id limit 1), ${now}, 'held', 'both', true
      from relationships.relationships, generate_series(1, 3) as number
      where edition_id = ${editionId} and status = 'active'`)
    expect((await read()).nothing).toBe('nearly-alike')
    const form = newId(now)
    await change(sql`insert into feedback.forms (organisation_id, edition_id, moment, questionnaire_id)
      values (${organisationId}, ${editionId}, 'first-meeting', ${form})`)
    await change(sql`insert into questionnaires.versions (organisation_id, id, questionnaire_id, number, questions, since)
      values (${organisationId}, ${form}, ${form}, 1, '[]', ${now})`)
    await change(sql`insert into feedback.check_ins (organisation_id, id, edition_id, relationship_id, person_id, moment,
        version_id, asked_at, answered_at, answers)
      select parties.organisation_id, gen_random_uuid(), edition_id, relationship_id, person_id, 'first-meeting',
        ${form}::uuid, ${now}, ${now}, '{"score": "4"}'
      from relationships.parties join relationships.relationships on relationships.id = relationship_id
      where edition_id = ${editionId} and status = 'active'`)
    const told = await read()
    expect(told).toMatchObject({ nothing: null, pairs, known: pairs, succeeded: pairs / 2, silent: 0 })
    const site = told.factors.find(({ kind, criterion }) => kind === 'same-site' || criterion === 'site')!
    expect(site).toMatchObject({ verdict: 'goes-with', isYesNo: true, known: pairs })
    expect(site.gap!.points).toBeGreaterThan(0.5)
    expect(told.factors.some(({ kind }) => kind === 'criterion')).toBe(true)
    expect(await instance.visit().refusal(showWhatMattered, { editionId })).toBeTruthy()
  }, 120_000)
})

async function idOf(kysely: Database['kysely'], slug: string): Promise<string> {
  const { rows } = await sql<{
    id: string
  }>`select id from people.organisations where slug = ${slug}`.execute(kysely)
  return rows[0]!.id
}
