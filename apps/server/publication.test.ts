import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import {
  editEnrolment,
  importVolunteers,
  reinstateEnrolment,
  showEnrolment,
  startDemonstration,
  withdrawEnrolment,
} from '../../modules/enrolment/contract.ts'
import {
  publishRun,
  runMatching,
  savePolicy,
  showPublication,
  showStudio,
} from '../../modules/matching/contract.ts'
import { listEditionRelationships, proposeStoppedPair } from '../../modules/relationships/contract.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import { manyVolunteers } from './testing/many-volunteers.ts'
import { newEdition } from './testing/one-volunteer.ts'
import { openTestInstance, type TestInstance } from './testing/open-test-instance.ts'
import { shareInstance } from './testing/share-instance.ts'

describeOnBothEngines('a publication', (openTestDatabase) => {
  const share = shareInstance(openTestDatabase)
  let worker: TestInstance | undefined
  afterAll(() => worker?.stop())
  const open = async () => {
    const instance = await share()
    const lead = await instance.found()
    // Answers requests and does no work: what happens between an answer and its work can be chosen.
    await instance.work.stop()
    const settle = async () => {
      worker ??= await openTestInstance(instance.database)
      worker.clock.now = instance.clock.now
      await worker.settle()
    }
    return { instance, lead, settle }
  }
  const openDemonstration = async () => {
    const { lead, ...rest } = await open()
    const { editionId } = await lead.ask(startDemonstration, {})
    const { run, pairs, receivers } = await lead.ask(runMatching, { editionId })
    const progress = async () => (await lead.ask(showPublication, { editionId })).publication
    return { ...rest, lead, editionId, runId: run.id, pairs, receivers, progress }
  }

  it('says how far it is to any lead from its answer on, and is refused a second time meanwhile', async () => {
    const { lead, settle } = await open()
    const editionId = await newEdition(lead)
    await lead.ask(importVolunteers, {
      editionId,
      ...manyVolunteers,
      volunteers: manyVolunteers.volunteers.slice(0, 300),
    })
    const { run } = await lead.ask(runMatching, { editionId })
    const progress = async () => (await lead.ask(showPublication, { editionId })).publication
    expect(await progress()).toBeNull()
    await lead.ask(publishRun, { id: run.id, anyway: false })
    expect(await progress()).toMatchObject({ pairs: 150, proposed: 0, stopped: 0, isDone: false })
    expect(await lead.refusal(publishRun, { id: run.id, anyway: true })).toBe('pairs-published')
    expect(await lead.refusal(runMatching, { editionId })).toBe('pairs-published')

    const seen: number[] = []
    let isSettled = false
    const settling = settle().finally(() => (isSettled = true))
    while (!isSettled) {
      seen.push((await progress())!.proposed)
      await wait(20)
    }
    await settling
    expect(seen.filter((proposed) => proposed > 0 && proposed < 150).length).toBeGreaterThan(0)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    expect(await progress()).toMatchObject({ pairs: 150, proposed: 150, stopped: 0, isDone: true })
    const { relationships } = await lead.ask(listEditionRelationships, { editionId })
    expect(new Set(relationships.map(({ mentee }) => mentee)).size).toBe(150)
  }, 120_000)

  it('stops the one pair that lost its place meanwhile, says so, and proposes it once there is one again', async () => {
    const { instance, lead, editionId, runId, pairs, progress, settle } = await openDemonstration()
    await lead.ask(publishRun, { id: runId, anyway: false })
    const mentorIds = pairs.map(({ mentorId }) => mentorId)
    const alone = pairs.find(({ mentorId }) => mentorIds.filter((id) => id === mentorId).length === 1)!
    const mentor = await lead.ask(showEnrolment, { id: alone.mentorId })
    await lead.ask(editEnrolment, { id: mentor.id, capacityPairs: 0 }, { revision: mentor.revision })
    await settle()
    expect(await progress()).toMatchObject({ pairs: 46, proposed: 45, stopped: 1, isDone: true })
    const { relationships, stopped } = await lead.ask(listEditionRelationships, { editionId })
    expect(relationships).toHaveLength(45)
    expect(stopped).toMatchObject([{ mentor: mentor.name, reason: 'no-place', concerns: 'mentor' }])
    expect(await instance.mailsTo(mentor.email!)).toEqual([])

    const { id } = stopped[0]!
    expect(await lead.refusal(proposeStoppedPair, { id })).toBe('no-place')
    await lead.ask(editEnrolment, { id: mentor.id, capacityPairs: 1 }, { revision: mentor.revision + 1 })
    const answers = await Promise.all([1, 2].map(() => lead.send(proposeStoppedPair, { id })))
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 404])
    await settle()
    expect(await progress()).toMatchObject({ pairs: 46, proposed: 46, stopped: 0, isDone: true })
    expect((await lead.ask(listEditionRelationships, { editionId })).stopped).toEqual([])
    expect(await instance.mailsTo(mentor.email!)).toHaveLength(1)
  }, 60_000)

  it('that could propose nobody is void: the edition is published again, with its own pairs', async () => {
    const { lead, editionId, runId, pairs, progress, settle } = await openDemonstration()
    const { policy } = await lead.ask(showStudio, { editionId })
    await lead.ask(publishRun, { id: runId, anyway: false })
    const mentees = new Set(pairs.map(({ menteeId }) => menteeId))
    for (const id of mentees) await lead.ask(withdrawEnrolment, { id })
    await settle()
    expect(await progress()).toBeNull()
    const { stopped } = await lead.ask(listEditionRelationships, { editionId })
    expect(stopped).toHaveLength(46)
    expect(new Set(stopped.map(({ reason, concerns }) => `${reason} ${concerns}`))).toEqual(
      new Set(['withdrawn mentee']),
    )
    expect((await lead.ask(showStudio, { editionId })).published).toBeNull()
    await lead.ask(savePolicy, { editionId, policy }, { revision: 0 })

    for (const id of mentees) await lead.ask(reinstateEnrolment, { id })
    expect(await lead.refusal(publishRun, { id: runId, anyway: true })).toBe('nobody-paired')
    const again = await lead.ask(runMatching, { editionId })
    await lead.ask(publishRun, { id: again.run.id, anyway: false })
    await settle()
    const after = await lead.ask(listEditionRelationships, { editionId })
    expect(after.stopped).toEqual([])
    expect(after.relationships).toHaveLength(46)
    expect(await progress()).toMatchObject({ runId: again.run.id, proposed: 46, isDone: true })
  }, 60_000)

  it('writes the reasons that were made with the pairs, whatever was answered since', async () => {
    const { instance, lead, runId, receivers, pairs, settle } = await openDemonstration()
    const mentee = await lead.ask(showEnrolment, { id: pairs[0]!.menteeId })
    const answers = { ...mentee.answers, problem: 'Je voudrais parler de tout autre chose, de voile.' }
    await lead.ask(editEnrolment, { id: mentee.id, answers }, { revision: mentee.revision })
    await lead.ask(publishRun, { id: runId, anyway: true })
    await settle()
    const mails = await Promise.all(receivers.map(({ email }) => instance.mailsTo(email!)))
    expect(mails.flat().filter(({ text }) => text.includes('voile'))).toEqual([])
    for (const { email } of receivers) {
      const count = receivers.filter((receiver) => receiver.email === email).length
      expect(await instance.mailsTo(email!)).toHaveLength(count)
    }
  }, 60_000)
})
