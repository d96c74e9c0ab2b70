import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import type { OutputOf } from '../../platform/contract.ts'
import { importVolunteers, listEnrolments } from '../../modules/enrolment/contract.ts'
import { levelKey, readSheet, recogniseColumns, toVolunteers } from '../../modules/enrolment/sheet/index.ts'
import { publishRun, runMatching, showStudio } from '../../modules/matching/contract.ts'
import { createProgramme, showEdition } from '../../modules/programmes/contract.ts'
import {
  acceptRelationship,
  listEditionRelationships,
  listOwnRelationships,
} from '../../modules/relationships/contract.ts'
import { inTransaction } from '../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import type { TestInstance } from './testing/open-test-instance.ts'
import { shareInstance } from './testing/share-instance.ts'
import type { Visitor } from './testing/visitor.ts'

describeOnBothEngines('sheets in', (openTestDatabase) => {
  const share = shareInstance(openTestDatabase)
  const open = async () => {
    const instance = await share()
    const lead = await instance.found()
    const name = { fr: 'Édition', en: 'Edition' }
    const { editionId } = await lead.ask(createProgramme, {
      template: 'cohort',
      name,
      editionName: name,
      startsOn: null,
    })
    return { instance, lead, editionId }
  }

  it('500 mentors and 500 mentees of a civil service are enrolled in both roles where they say so, paired and published, and a pair is accepted by both', async () => {
    const { instance, lead, editionId } = await open()
    const input = await readJonodrew(lead, editionId, 'large')
    const counts = await lead.ask(importVolunteers, input)
    const both = input.volunteers.filter(({ roles }) => roles.length === 2).length
    expect(both).toBeGreaterThan(100)
    expect(counts).toMatchObject({ people: 1000, added: 1000 + both, changed: 0, unchanged: 0, problems: [] })

    const again = await lead.ask(importVolunteers, input)
    expect(again).toMatchObject({ people: 1000, added: 0, changed: 0, unchanged: 1000 + both })
    expect(await profileRevisions(instance, lead)).toEqual([1])

    const { cohort } = await lead.ask(showStudio, { editionId })
    const { run, pairs, receivers } = await lead.ask(runMatching, { editionId })
    const personOf = new Map(cohort.members.map(({ id, personId }) => [id, personId]))
    expect(pairs.length).toBeGreaterThan(500)
    expect(
      pairs.filter(({ menteeId, mentorId }) => personOf.get(menteeId) === personOf.get(mentorId)),
    ).toEqual([])

    await lead.ask(publishRun, { id: run.id, anyway: false })
    await instance.settle()
    const [one, other] = receivers
    expect(one!.partner).toBe(other!.name)
    for (const { email, partner } of [one!, other!]) {
      const person = await instance.signIn(email!, lead.organisation)
      const { relationships } = await person.ask(listOwnRelationships, {})
      const proposal = relationships.find((relationship) => relationship.partner.name === partner)!
      expect(proposal.reasons.length).toBeGreaterThan(0)
      await person.ask(acceptRelationship, { id: proposal.id })
    }
    const { relationships } = await lead.ask(listEditionRelationships, { editionId })
    expect(relationships.filter(({ status }) => status === 'active')).toHaveLength(1)
    expect(relationships).toHaveLength(pairs.length)
  }, 120_000)

  it('bad rows are named by line and good rows kept', async () => {
    const { lead, editionId } = await open()
    const { volunteers, ...additions } = await readJonodrew(lead, editionId, 'small')
    const [first, second, third, ...rest] = volunteers
    const { added, problems } = await lead.ask(importVolunteers, {
      ...additions,
      volunteers: [
        { ...first!, email: 'no address' },
        { ...second!, name: third!.name, email: third!.email!.toUpperCase() },
        third!,
        { ...rest[0]!, answers: { mentor: { 'no-such-question': 'x' } }, roles: ['mentor'] },
      ],
    })
    expect(problems).toEqual([
      { line: first!.line, code: 'email-invalid', question: null },
      { line: third!.line, code: 'same-address', question: null },
      { line: rest[0]!.line, code: 'unknown-question', question: 'no-such-question' },
    ])
    expect(added).toBe(second!.roles.length)
  })

  it('two people under one number of line are refused, as neither could be told from the other', async () => {
    const { lead, editionId } = await open()
    const input = await readJonodrew(lead, editionId, 'small')
    const [first, second, ...rest] = input.volunteers
    const twice = { ...input, volunteers: [first!, { ...second!, line: first!.line }, ...rest] }
    expect((await lead.send(importVolunteers, twice)).status).toBe(400)
    expect((await lead.ask(listEnrolments, { editionId })).total).toBe(0)
  })

  it('the list of enrolments pages through everybody once, by name, and finds without accents', async () => {
    const { lead, editionId } = await open()
    const input = await readJonodrew(lead, editionId, 'small')
    const [first, ...rest] = input.volunteers
    await lead.ask(importVolunteers, { ...input, volunteers: [{ ...first!, name: 'Zoé Œuvrard' }, ...rest] })
    const seen: OutputOf<typeof listEnrolments>['enrolments'] = []
    let cursor: string | undefined
    do {
      const page = await lead.ask(listEnrolments, { editionId, limit: 30, cursor })
      seen.push(...page.enrolments)
      cursor = page.next ?? undefined
    } while (cursor)
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length)
    expect((await lead.ask(listEnrolments, { editionId })).total).toBe(seen.length)
    expect(seen.at(-1)!.name).toBe('Zoé Œuvrard')
    expect((await lead.ask(listEnrolments, { editionId, search: 'zoe' })).enrolments[0]!.name).toBe(
      'Zoé Œuvrard',
    )
    expect((await lead.ask(listEnrolments, { editionId, search: '100%_' })).total).toBe(0)
  })
})

/** Both sheets, read and mapped as the browser does it, with nothing corrected by hand. */
async function readJonodrew(lead: Visitor, editionId: string, size: 'small' | 'large') {
  const { questions, themes } = await lead.ask(showEdition, { editionId })
  const sheets = await Promise.all(
    (['mentor', 'mentee'] as const).map(async (role) => {
      const file = `${size}_${role}s.csv`
      const bytes = await readFile(
        new URL(`../../modules/enrolment/examples/jonodrew/${file}`, import.meta.url),
      )
      const sheet = await readSheet(new Uint8Array(bytes), file)
      const mapping = recogniseColumns(sheet, { questions, themes, role }).map(({ target }) => target)
      return { sheet, mapping, role }
    }),
  )
  const read = toVolunteers(sheets, { questions, themes }, { emailRequired: true })
  const volunteers = read.volunteers.map(({ source: _, email, ...volunteer }, at) => ({
    ...volunteer,
    email: email!,
    // Through both sheets: each has a line 2.
    line: at + 1,
  }))
  const { newOptions, newThemes, newQuestions } = read
  const seniorityLevels =
    read.levels.seniority?.map((label) => ({ key: levelKey(label), label: { fr: label, en: label } })) ?? null
  return { editionId, volunteers, newOptions, newThemes, newQuestions, seniorityLevels }
}

/** The revisions that people's profiles have: all 1 while nobody changed anything. */
async function profileRevisions({ database }: TestInstance, { organisation }: Visitor): Promise<number[]> {
  const { id } = await database.kysely
    .selectFrom('people.organisations')
    .select('id')
    .where('slug', '=', organisation)
    .executeTakeFirstOrThrow()
  const rows = await inTransaction(database, { organisationId: id, role: 'app' }, (db) =>
    db.selectFrom('people.people').select('revision').distinct().execute(),
  )
  return rows.map(({ revision }) => revision)
}
