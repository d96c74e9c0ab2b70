import { expect, it } from 'vitest'
import { publishRun, runMatching, savePolicy, showStudio } from '../../modules/matching/contract.ts'
import type { Criterion, Policy, Veto } from '../../modules/matching/rules.ts'
import { inTransaction } from '../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import { bringExamples } from './testing/bring-examples.ts'
import { newEdition } from './testing/one-volunteer.ts'
import { shareInstance } from './testing/share-instance.ts'

const addressOf = (name: string) => `${name.toLowerCase().replaceAll(/\W+/g, '.')}@exemple.invalid`

describeOnBothEngines('identity in an edition', (openTestDatabase) => {
  const share = shareInstance(openTestDatabase)
  it('is neither kept, used nor quoted where no heading names it, and no mail says why over nothing', async () => {
    const instance = await share()
    const lead = await instance.found()
    const write = async (...names: string[]) => {
      const editionId = await newEdition(lead)
      await bringExamples(lead, editionId, names, { addressOf })
      const studio = await lead.ask(showStudio, { editionId })
      const { run, pairs, example } = await lead.ask(runMatching, { editionId })
      await lead.ask(publishRun, { id: run.id, anyway: true })
      await instance.settle()
      const { assumptions } = await lead.ask(showStudio, { editionId })
      const promised = assumptions.map(({ key }) => key)
      const paired = new Set(pairs.flatMap(({ menteeId, mentorId }) => [menteeId, mentorId]))
      const receivers = studio.cohort.members.filter(({ id }) => paired.has(id)).map(({ name }) => name)
      const mails = await Promise.all(
        receivers.map(async (name) => (await instance.mailsTo(addressOf(name)))[0]!),
      )
      return { studio, promised, pairs, example, texts: mails.map(({ text }) => text) }
    }
    const unnamed = await write('10-identity-unnamed.csv')
    const identity = /White|Asian|Black|Nuts|Allerg|LGBTQ|Describe yourself/i
    expect(unnamed.pairs).toHaveLength(4)
    expect(identity.exec(JSON.stringify([unnamed.studio, unnamed.example]))).toBeNull()
    expect(unnamed.studio.assumptions.map(({ key }) => key)).toContain('assumptions.identity')
    expect(unnamed.promised).toEqual(['assumptions.identity'])
    expect(unnamed.texts).toHaveLength(8)
    for (const text of unnamed.texts) {
      expect(text).not.toMatch(identity)
      expect(text).toMatch(/Sales|Product/)
    }

    const empty = await write('11-empty-common-ground-mentees.csv', '11-empty-common-ground-mentors.csv')
    expect(empty.pairs).toHaveLength(3)
    expect(empty.texts).toHaveLength(6)
    for (const text of empty.texts) {
      expect(text).not.toMatch(/linkedin|«\s(?:No|Yes|Other)\s»|“(?:No|Yes|Other)”/i)
      const count = (words: RegExp) => text.match(words)?.length ?? 0
      expect(count(/Pourquoi vous deux[^\n]*\n+1\. /g)).toBe(count(/Pourquoi vous deux/g))
    }
  }, 120_000)

  it('that the team took in weighs nothing and forbids nothing, whoever saves it and however old the policy', async () => {
    const instance = await share()
    const { database } = instance
    const lead = await instance.found()
    const editionId = await newEdition(lead)
    await bringExamples(lead, editionId, ['10-identity-unnamed.csv'], { takenIn: ['Describe yourself'] })
    const { cohort, policy } = await lead.ask(showStudio, { editionId })
    const question = cohort.questionnaire.questions.find(({ wording }) => wording.en === 'Describe yourself')!
    expect(question).toMatchObject({ special: true, readers: 'team' })
    expect(JSON.stringify(policy)).not.toContain(question.key)

    const { key } = question
    const likeness: Criterion = {
      id: key,
      weight: 10,
      measure: { kind: 'shared-options', question: key, likeness: 'overlap' },
    }
    const veto: Veto = { id: 'alike', kind: 'same-answer', on: true, question: key }
    const weighing: Policy = { ...policy, criteria: [...policy.criteria, likeness] }
    const forbidding: Policy = { ...policy, vetoes: [...policy.vetoes, veto] }
    const quota = { bound: 'at-least', percent: 50, answers: 'same', to: { question: key } } as const
    const counting: Policy = { ...policy, goal: 'best-fit', quotas: [quota] }
    const save = (one: Policy, revision: number) =>
      lead.send(savePolicy, { editionId, policy: one }, { revision })
    expect(await save(weighing, 0)).toMatchObject({
      status: 422,
      body: { code: 'special-weighs', details: { values: { questions: [expect.anything()] } } },
    })
    expect(await save(forbidding, 0)).toMatchObject({ status: 422, body: { code: 'special-forbids' } })
    expect(await save(counting, 0)).toMatchObject({ status: 422, body: { code: 'special-counts' } })
    const silent = {
      ...policy,
      criteria: [...policy.criteria, { ...likeness, weight: 0 }],
      vetoes: [...policy.vetoes, { ...veto, on: false }],
    }
    expect(await save(silent, 0)).toMatchObject({ status: 200 })
    expect((await lead.ask(runMatching, { editionId })).pairs).toHaveLength(4)

    const { id: organisationId } = await database.kysely
      .selectFrom('people.organisations')
      .select('id')
      .where('slug', '=', lead.organisation)
      .executeTakeFirstOrThrow()
    const kept = async (older: Policy) => {
      await inTransaction(database, { organisationId, role: 'app' }, (db) =>
        db
          .updateTable('matching.policies')
          .set({ policy: JSON.stringify(older) })
          .where('editionId', '=', editionId)
          .returning('revision')
          .executeTakeFirstOrThrow(),
      )
      return lead.refusal(runMatching, { editionId })
    }
    expect(await kept(weighing)).toBe('special-weighs')
    expect(await kept(forbidding)).toBe('special-forbids')
    expect(await kept(counting)).toBe('quota-unfit-question')
  }, 60_000)
})
