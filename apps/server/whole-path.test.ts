import { expect, it } from 'vitest'
import { startDemonstration } from '../../modules/enrolment/contract.ts'
import {
  publishRun,
  replayRun,
  runMatching,
  savePolicy,
  showProof,
  showStudio,
} from '../../modules/matching/contract.ts'
import { checkProof, type Quota } from '../../modules/matching/rules.ts'
import {
  acceptRelationship,
  listEditionRelationships,
  listOwnRelationships,
} from '../../modules/relationships/contract.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import { shareInstance } from './testing/share-instance.ts'

describeOnBothEngines('from the first link to an accepted pair', (openTestDatabase) => {
  const share = shareInstance(openTestDatabase)
  it('works end to end with the invented cohort', async () => {
    const instance = await share()
    const lead = await instance.found()
    const { editionId } = await lead.ask(startDemonstration, {})
    const { policy, cohort } = await lead.ask(showStudio, { editionId })
    expect(cohort.members).toHaveLength(93)
    await lead.ask(savePolicy, { editionId, policy }, { revision: 0 })

    const { run, pairs, receivers } = await lead.ask(runMatching, { editionId })
    expect(pairs).toHaveLength(46)
    expect(receivers).toHaveLength(92)
    expect(await lead.ask(replayRun, { id: run.id })).toMatchObject({ same: true, proved: true })
    expect(await lead.ask(publishRun, { id: run.id, anyway: false })).toEqual({ pairs: 46, mails: 92 })
    await instance.settle()

    const [first, second] = receivers
    expect(first!.partner).toBe(second!.name)
    const subjects = (await instance.mailsTo(first!.email!)).map(({ subject }) => subject)
    expect(subjects.some((subject) => subject.includes(first!.partner))).toBe(true)
    const mentor = await instance.signIn(first!.email!, lead.organisation)
    const { relationships: proposals } = await mentor.ask(listOwnRelationships, {})
    const proposal = proposals.find(({ partner }) => partner.name === second!.name)!
    expect(proposal).toMatchObject({
      status: 'proposed',
      waitingFor: 'me',
      partner: { name: second!.name, email: null },
    })
    expect(proposal.reasons.length).toBeGreaterThan(0)
    await mentor.ask(acceptRelationship, { id: proposal.id })

    const mentee = await instance.signIn(second!.email!, lead.organisation)
    const active = await mentee.ask(acceptRelationship, { id: proposal.id })
    expect(active).toMatchObject({ status: 'active', partner: { name: first!.name, email: first!.email } })
    const toTheMentor = (await instance.mailsTo(first!.email!)).map(({ subject }) => subject)
    expect(toTheMentor.some((subject) => subject.includes(second!.name))).toBe(true)

    const { relationships } = await lead.ask(listEditionRelationships, { editionId })
    expect(relationships.filter(({ status }) => status === 'active')).toHaveLength(1)
  })

  it('keeps, replays and publishes pairs on which a quota weighs, and claims no proof of them', async () => {
    const instance = await share()
    const lead = await instance.found()
    const { editionId } = await lead.ask(startDemonstration, {})
    const { policy, cohort } = await lead.ask(showStudio, { editionId })
    const quota: Quota = { bound: 'at-most', percent: 30, answers: 'same', to: { question: 'meeting-mode' } }
    await lead.ask(
      savePolicy,
      { editionId, policy: { ...policy, goal: 'best-fit', quotas: [quota] } },
      { revision: 0 },
    )

    const { run, pairs } = await lead.ask(runMatching, { editionId })
    const answerOf = new Map(cohort.members.map(({ id, answers }) => [id, answers['meeting-mode']]))
    const same = pairs.filter(({ menteeId, mentorId }) => {
      const answer = answerOf.get(menteeId)
      return answer !== undefined && answer === answerOf.get(mentorId)
    })
    expect(same.length).toBeGreaterThan(0)
    expect(same.length).toBeLessThanOrEqual(0.3 * pairs.length)
    expect(await lead.ask(replayRun, { id: run.id })).toMatchObject({ same: true, proved: false })
    expect(await checkProof(await lead.ask(showProof, { id: run.id }))).toMatchObject({
      counted: true,
      quotas: [{ pairsHaving: same.length }],
    })
    await lead.ask(publishRun, { id: run.id, anyway: false })
    const { published } = await lead.ask(showStudio, { editionId })
    expect(published!.within).toEqual({ served: 0, total: 0 })
  })

  it('says why no pair can be made, with the values of its sentence', async () => {
    const instance = await share()
    const lead = await instance.found()
    const { editionId } = await lead.ask(startDemonstration, {})
    const { policy } = await lead.ask(showStudio, { editionId })
    const unweighted = {
      ...policy,
      criteria: policy.criteria.map((criterion) => ({ ...criterion, weight: 0 })),
    }
    await lead.ask(savePolicy, { editionId, policy: unweighted }, { revision: 0 })
    const { status, body } = await lead.send(runMatching, { editionId })
    expect(status).toBe(422)
    expect(body).toMatchObject({ code: 'no-weight', details: { values: {}, memberIds: [] } })
  })
})
