import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import {
  agreeToMeeting,
  listMeetings,
  planMeeting,
  sayWhetherMet,
  takeBackWord,
} from '../../../modules/meetings/contract.ts'
import { acceptRelationship, listOwnRelationships } from '../../../modules/relationships/contract.ts'
import { lapseProposal } from '../../../modules/relationships/server/closing/lapse-proposal.ts'
import { lockRelationship } from '../../../modules/relationships/server/find-parties.ts'
import {
  openEdition,
  openRelationships,
  type Relationships,
} from '../../../modules/relationships/server/testing/examples.ts'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'

const rounds = Array.from({ length: process.env.LONG ? 100 : 6 }, (_, at) => at)

describeOnBothEngines('at once', (openTestDatabase) => {
  let database: Database
  let actions: Relationships
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openRelationships(database)
    return () => actions.stop()
  }, 120_000)

  const open = async () => {
    const edition = await openEdition(database, actions)
    const propose = async (name: string) => {
      const mentor = await edition.enrol(`Marc, ${name}`, { role: 'mentor', capacity: 1 })
      const mentee = await edition.enrol(name)
      await edition.publish({ mentor, mentee })
      const { relationships } = await actions.ask(mentee, listOwnRelationships, {})
      return { mentor, mentee, id: relationships[0]!.id }
    }
    return { ...edition, propose }
  }

  it('the last yes and the end of its time: a pair that began, or a proposal that lapsed, and places to match', async () => {
    const { organisation, propose, rows, mailsTo, takenBy } = await open()
    const outcomes: string[] = []
    for (const round of rounds) {
      const { mentor, mentee, id } = await propose(`Personne${round}`)
      await actions.ask(mentor, acceptRelationship, { id })
      const lapse = () =>
        actions.within(organisation, async (context) => {
          const relationship = await lockRelationship(context, id)
          if (relationship.status === 'proposed') await lapseProposal(context, relationship)
        })
      const accept = () => actions.ask(mentee, acceptRelationship, { id })
      const both = round % 2 === 0 ? [accept, lapse] : [lapse, accept]
      await Promise.allSettled(both.map((one) => one()))
      const [kept] = await rows(
        sql<{
          status: string
          accepted: number
        }>`select status, (select count(*)::int from relationships.parties
          where relationship_id = ${id} and accepted_at is not null) as accepted
        from relationships.relationships where id = ${id}`,
      )
      const { status } = kept!
      outcomes.push(status)
      expect(kept).toEqual(status === 'active' ? { status, accepted: 2 } : { status: 'lapsed', accepted: 1 })
      expect(await takenBy(mentee)).toBe(status === 'active' ? 1 : 0)
      const told = (await mailsTo(mentee)).map(({ effectKey }) => effectKey)
      expect(told.filter((key) => key.includes('lapsed')).length).toBe(status === 'lapsed' ? 1 : 0)
    }
    expect(outcomes).toHaveLength(rounds.length)
  }, 900_000)

  it('both say of one meeting, differently: both words stand and it is contested, whoever was first', async () => {
    const { propose } = await open()
    const { mentor, mentee, id: relationshipId } = await propose('Léa')
    for (const person of [mentor, mentee])
      await actions.ask(person, acceptRelationship, { id: relationshipId })
    await actions.settle()
    const on = new Date(Date.parse(actions.clock.now) + 2 * 86_400_000).toISOString().slice(0, 10)
    const date = { on, at: '10:00', timeZone: 'Europe/Paris', minutes: 45, means: 'phone' } as const
    const { meetings } = await actions.ask(mentor, planMeeting, { relationshipId, ...date })
    const { id, startsAt } = meetings[0]!
    await actions.ask(mentee, agreeToMeeting, { id, startsAt: startsAt! })
    await actions.settleAt(`${on}T14:00:00.000Z`)
    for (const round of rounds) {
      const yes = () => actions.ask(mentor, sayWhetherMet, { id, said: 'met' })
      const no = () => actions.ask(mentee, sayWhetherMet, { id, said: 'missed', absent: ['partner'] })
      await Promise.all((round % 2 === 0 ? [yes, no] : [no, yes]).map((one) => one()))
      const read = await actions.ask(mentor, listMeetings, { relationshipId })
      expect(read.held).toEqual({ byBoth: 0, byOne: 0 })
      expect(read.meetings).toMatchObject([
        { state: 'contested', mine: { said: 'met' }, theirs: { said: 'missed', absent: ['me'] } },
      ])
      await Promise.all([mentor, mentee].map((one) => actions.ask(one, takeBackWord, { id })))
      const again = await actions.ask(mentee, listMeetings, { relationshipId })
      expect(again.meetings).toMatchObject([{ state: 'unconfirmed', mine: null, theirs: null }])
    }
  }, 900_000)
})
