import { beforeAll, expect, it } from 'vitest'
import {
  agreeToMeeting,
  listMeetings,
  planMeeting,
  sayWhetherMet,
  takeBackWord,
} from '../../../modules/meetings/contract.ts'
import { acceptRelationship } from '../../../modules/relationships/contract.ts'
import {
  openEdition,
  openRelationships,
  type Relationships,
} from '../../../modules/relationships/server/testing/examples.ts'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'

const rounds = Array.from({ length: process.env.LONG ? 100 : 6 }, (_, at) => at)

describeOnBothEngines('a meeting', (openTestDatabase) => {
  let database: Database
  let actions: Relationships
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openRelationships(database)
    return () => actions.stop()
  }, 120_000)

  it('both say of one meeting, differently: both words stand and it is contested, whoever was first', async () => {
    const { propose, toPairAtOnce } = await openEdition(database, actions)
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
      const answers = await toPairAtOnce<unknown>(relationshipId, round % 2 === 0 ? [yes, no] : [no, yes])
      expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
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
