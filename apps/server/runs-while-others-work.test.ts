import { expect, it } from 'vitest'
import {
  editEnrolment,
  importVolunteers,
  showEnrolment,
  startDemonstration,
} from '../../modules/enrolment/contract.ts'
import { listRuns, savePolicy, showStudio } from '../../modules/matching/contract.ts'
import { Refusal } from '../../platform/server/refusal.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import type { TestInstance } from './testing/open-test-instance.ts'
import { shareInstance } from './testing/share-instance.ts'
import { manyVolunteers } from './testing/many-volunteers.ts'
import { runWhile } from './testing/run-while.ts'
import type { Visitor } from './testing/visitor.ts'

describeOnBothEngines('while pairs are made', (openTestDatabase) => {
  const share = shareInstance(openTestDatabase)
  const open = async () => {
    const instance = await share()
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
    await expect(runWhile(instance, lead, { editionId }, { meanwhile })).rejects.toEqual(
      new Refusal('inputs-changed'),
    )
    expect((await lead.ask(listRuns, { editionId })).runs).toEqual([])
  })

  it('somebody saves other settings: refused; the same settings saved: kept', async () => {
    const { instance, lead, editionId } = await open()
    const { policy } = await lead.ask(showStudio, { editionId })
    const save = (goal: typeof policy.goal, revision: number) => async () => {
      await lead.ask(savePolicy, { editionId, policy: { ...policy, goal } }, { revision })
    }
    const other = policy.goal === 'best-fit' ? 'nobody-left-out' : 'best-fit'
    await expect(
      runWhile(instance, lead, { editionId }, { meanwhile: save(other, 0) }),
    ).rejects.toMatchObject({
      code: 'inputs-changed',
    })
    await runWhile(instance, lead, { editionId }, { meanwhile: save(other, 1) })
    expect((await lead.ask(listRuns, { editionId })).runs).toHaveLength(1)
  })

  it('the server answers others before the pairs are there', async () => {
    const { instance, lead, editionId } = await open()
    await lead.ask(importVolunteers, { ...manyVolunteers, editionId })
    let ended = false
    let answered: Promise<number[]> | undefined
    await runWhile(
      instance,
      lead,
      { editionId },
      {
        // The data are read: what follows in the same turn is the work itself.
        begun: () => (answered = othersAsk(instance, lead, editionId, () => ended)),
        meanwhile: () => (ended = true),
      },
    )
    expect(await answered).toEqual([200, 200])
  })
})

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
