import { beforeAll, expect, it } from 'vitest'
import { listAttention } from '../../../modules/insights/contract.ts'
import { replayRun, showStudio } from '../../../modules/matching/contract.ts'
import type { EditionRelationship } from '../../../modules/relationships/contract.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { liveThreeRounds } from './live-three-rounds.ts'
import { openCohort, type Cohort } from './open-cohort.ts'

const team = 'solene@exemple.invalid'
/** What a round tells; dates and check-ins of pairs are told by others. */
const kindsOfRounds = new Set([
  'proposal',
  'proposal-reminder',
  'answer-recorded',
  'active',
  'declined',
  'reopened',
  'lapsed',
  'withdrawn',
  'ended',
  'left-edition',
])
const lives = ({ status }: EditionRelationship) => status === 'active' || status === 'proposed'
const who = ({ id, mentor, mentee, status }: EditionRelationship) => `${id} ${mentor} ${mentee} ${status}`
const together = ({ mentor, mentee }: EditionRelationship) => `${mentor} ${mentee}`

describeOnBothEngines('46 pairs, five declines, two who leave, four who come late', (openTestDatabase) => {
  let cohort: Cohort
  let lived: Awaited<ReturnType<typeof liveThreeRounds>>
  beforeAll(async () => {
    cohort = await openCohort(await openTestDatabase())
    lived = await liveThreeRounds(cohort)
    return cohort.close
  }, 300_000)

  it('after three rounds everybody who stayed has somebody, and one alone', async () => {
    const enrolled = (await cohort.people()).filter(({ status }) => status === 'enrolled')
    const mentees = enrolled.filter(({ role }) => role === 'mentee').map(({ name }) => name)
    expect(mentees).toHaveLength(48)
    const active = lived.final.filter(({ status }) => status === 'active')
    expect(active.map(({ mentee }) => mentee).toSorted()).toEqual(mentees.toSorted())
    const places = new Map(enrolled.map(({ name, capacityPairs }) => [name, capacityPairs]))
    for (const { mentor } of active)
      expect(active.filter((pair) => pair.mentor === mentor).length).toBeLessThanOrEqual(places.get(mentor)!)
  })

  it('no pair that lives is moved by a later round, answered or not', () => {
    const [, second, third] = lived.rounds
    expect(second!.before.filter(({ status }) => status === 'proposed')).toHaveLength(1)
    for (const { before, after } of [second!, third!]) {
      const kept = before.filter(lives).map(who)
      expect(kept.length).toBeGreaterThan(40)
      expect(after.map(who)).toEqual(expect.arrayContaining(kept))
    }
  })

  it('nobody is proposed twice to the same person', () => {
    expect(new Set(lived.final.map(together)).size).toBe(lived.final.length)
  })

  it('each round replays its own bits and proves itself', async () => {
    const { lead, editionId } = cohort
    const { rounds } = await lead.ask(showStudio, { editionId })
    expect(rounds.map(({ number, newPairs, proposed }) => [number, newPairs, proposed])).toEqual([
      [1, 46, 46],
      [2, 6, 6],
      [3, 3, 3],
    ])
    for (const { runId } of rounds)
      expect(await lead.ask(replayRun, { id: runId })).toMatchObject({ same: true, proved: true })
  })

  it('everybody is told once of each thing, in their language', async () => {
    const mails = await cohort.delivered()
    const ofRounds = mails.filter(({ kind, to }) => kindsOfRounds.has(kind) && to !== team)
    expect(ofRounds.map(({ kind, to }) => `${kind} ${to}`).toSorted()).toEqual(lived.told.toSorted())
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(mails.length)
    expect(ofRounds.filter(({ isOwnLanguage }) => !isOwnLanguage)).toEqual([])
    const proposals = mails.filter(({ kind }) => kind === 'proposal')
    expect(new Set(proposals.map(({ language }) => language))).toEqual(new Set(['fr', 'en']))
    const toTeam = mails.filter(({ to }) => to === team).map(({ kind }) => kind)
    expect(toTeam.toSorted()).toEqual(['left-edition', 'left-edition', 'people-wait', 'people-wait'])
  })

  it('the lead’s page counts all of it, and says who waits for a next round', async () => {
    const { lead, editionId } = cohort
    const count = (status: EditionRelationship['status']) =>
      lived.final.filter((pair) => pair.status === status).length
    expect([count('active'), count('declined'), count('withdrawn'), count('ended')]).toEqual([48, 5, 1, 1])
    const { counts } = await lead.ask(listAttention, { editionId })
    expect(counts).toMatchObject({ pairs: 49, ended: 1, proposed: 0 })
    expect([...lived.rounds.map(({ waiting }) => waiting), lived.waiting]).toEqual([null, 6, 3, null])
  })
})
