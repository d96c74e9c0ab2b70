import { expect, it } from 'vitest'
import {
  editEnrolment,
  importVolunteers,
  showEnrolment,
  startDemonstration,
} from '../../modules/enrolment/contract.ts'
import { listRuns, runMatching, savePolicy, showStudio } from '../../modules/matching/contract.ts'
import { emptyProfile } from '../../modules/people/rules.ts'
import type { Context, Organisation, Person } from '../../platform/server/context.ts'
import { inTransaction } from '../../platform/server/database/index.ts'
import { transactionWithin } from '../../platform/server/perform.ts'
import { Refusal } from '../../platform/server/refusal.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import { openTestInstance, type TestInstance } from './testing/open-test-instance.ts'
import type { Visitor } from './testing/visitor.ts'

describeOnBothEngines('while pairs are made', (openTestDatabase) => {
  const open = async () => {
    const instance = await openTestInstance(await openTestDatabase())
    const lead = await instance.found()
    const { editionId } = await lead.ask(startDemonstration, {})
    return { instance, lead, editionId }
  }

  it('somebody changes an answer: the run is refused, and nothing is kept of it', async () => {
    const { instance, lead, editionId } = await open()
    const { cohort } = await lead.ask(showStudio, { editionId })
    const { id } = cohort.members.find(({ role }) => role === 'mentor')!
    const meanwhile = async () => {
      const { revision, capacityPairs } = await lead.ask(showEnrolment, { id })
      await lead.ask(editEnrolment, { id, capacityPairs: capacityPairs + 1 }, { revision })
    }
    await expect(runWhile(instance, editionId, { meanwhile })).rejects.toEqual(new Refusal('inputs-changed'))
    expect((await lead.ask(listRuns, { editionId })).runs).toEqual([])
    await instance.stop()
  })

  it('somebody saves other settings: refused; the same settings saved: kept', async () => {
    const { instance, lead, editionId } = await open()
    const { policy } = await lead.ask(showStudio, { editionId })
    const save = (goal: typeof policy.goal, revision: number) => async () => {
      await lead.ask(savePolicy, { editionId, policy: { ...policy, goal } }, { revision })
    }
    const other = policy.goal === 'best-fit' ? 'nobody-left-out' : 'best-fit'
    await expect(runWhile(instance, editionId, { meanwhile: save(other, 0) })).rejects.toMatchObject({
      code: 'inputs-changed',
    })
    await runWhile(instance, editionId, { meanwhile: save(other, 1) })
    expect((await lead.ask(listRuns, { editionId })).runs).toHaveLength(1)
    await instance.stop()
  })

  it('the server answers others before the pairs are there', async () => {
    const { instance, lead, editionId } = await open()
    await lead.ask(importVolunteers, { ...nothingNew, editionId, volunteers: many })
    let ended = false
    let answered: Promise<number[]> | undefined
    await runWhile(instance, editionId, {
      // The data are read: what follows in the same turn is the work itself.
      begun: () => (answered = othersAsk(instance, lead, editionId, () => ended)),
      meanwhile: () => (ended = true),
    })
    expect(await answered).toEqual([200, 200])
    await instance.stop()
  })
})

type During = { readonly begun?: () => unknown; readonly meanwhile?: () => unknown }

/** Runs the action with something done after its first and before its second transaction, however fast either is. */
async function runWhile(instance: TestInstance, editionId: string, { begun, meanwhile }: During) {
  const { organisation, person } = await leadIn(instance)
  const refuse = (code: string, details?: Record<string, unknown>) => new Refusal(code, details)
  const work = { database: instance.database, publicUrl: '', wake: () => undefined }
  const now = '2026-11-22T08:00:00.000Z'
  let opened = 0
  const transaction = async <T>(run: (context: Context) => Promise<T>) => {
    if (++opened === 2) await meanwhile?.()
    const result = await transactionWithin(work, organisation, { now }, (context) =>
      run({ ...context, person, refuse } as Context),
    )
    if (opened === 1) begun?.()
    return result
  }
  const steps = { organisation, person, now, refuse, signal: undefined, transaction }
  const { action } = instance.discovered.actions.find((one) => one.action.endpoint === runMatching)!
  await action.run(steps as never, { editionId } as never)
  expect(opened).toBe(2)
}

async function leadIn({ database }: TestInstance): Promise<{ organisation: Organisation; person: Person }> {
  const organisation = (await database.kysely
    .selectFrom('people.organisations')
    .select(['id', 'slug', 'name', 'language', 'timeZone'])
    .executeTakeFirstOrThrow()) as Organisation
  const scope = { organisationId: organisation.id, role: 'app' as const }
  const person = await inTransaction(database, scope, (db) =>
    db
      .selectFrom('people.people')
      .select(['id', 'name', 'email', 'isAdmin'])
      .where('isAdmin', '=', true)
      .executeTakeFirstOrThrow(),
  )
  return { organisation, person }
}

/** The status of each answer; 0 for one that came after the end. */
async function othersAsk(instance: TestInstance, lead: Visitor, editionId: string, hasEnded: () => boolean) {
  const health = instance.server.inject({ url: '/healthz' })
  const page = lead.send(listRuns, { editionId })
  const whenAnswered = (status: number) => (hasEnded() ? 0 : status)
  return Promise.all([
    health.then(({ statusCode }) => whenAnswered(statusCode)),
    page.then(({ status }) => whenAnswered(status)),
  ])
}

const nothingNew = { newOptions: [], newThemes: [], newQuestions: [], seniorityLevels: null }

/** Work that lasts longer than an answer, whatever the machine. */
const many = Array.from({ length: 800 }, (_, at) => ({
  line: at + 1,
  name: `Volontaire ${at}`,
  email: `volontaire-${at}@exemple.invalid`,
  roles: [at % 2 === 0 ? ('mentor' as const) : ('mentee' as const)],
  profile: { ...emptyProfile, jobTitle: 'Graphiste', jobFamily: 'design/graphic' },
  answers: {},
  capacity: at % 2 === 0 ? 1 : null,
}))
