import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { acceptRelationship } from '../../contract.ts'
import { lapseProposal } from './lapse-proposal.ts'
import { lockRelationship } from '../find-parties.ts'
import { openEdition, openRelationships, type Relationships } from '../testing/examples.ts'
import type { Database } from '../../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../../platform/server/testing/describe-on-both-engines.ts'

const rounds = Array.from({ length: process.env.LONG ? 100 : 6 }, (_, at) => at)

describeOnBothEngines('a proposal whose time is over', (openTestDatabase) => {
  let database: Database
  let actions: Relationships
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openRelationships(database)
    return () => actions.stop()
  }, 120_000)

  it('the last yes and the end of its time: a pair that began, or a proposal that lapsed, and places to match', async () => {
    const { organisation, propose, rows, mailsTo, takenBy, toPairAtOnce } = await openEdition(
      database,
      actions,
    )
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
      const answers = await toPairAtOnce<unknown>(id, both)
      // Who came too late is told so, and neither falls over what the other wrote.
      const refused = answers.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))
      expect(
        refused.every((why) => why.includes('lapsed')),
        refused.join(),
      ).toBe(true)
      const [kept] = await rows(
        sql<{
          status: string
          accepted: number
        }>`select status, (select count(*)::int from relationships.parties
          where relationship_id = ${id} and accepted_at is not null) as accepted
        from relationships.relationships where id = ${id}`,
      )
      const { status } = kept!
      expect(kept).toEqual(status === 'active' ? { status, accepted: 2 } : { status: 'lapsed', accepted: 1 })
      expect(await takenBy(mentee)).toBe(status === 'active' ? 1 : 0)
      const told = (await mailsTo(mentee)).map(({ effectKey }) => effectKey)
      expect(told.filter((key) => key.includes('lapsed')).length).toBe(status === 'lapsed' ? 1 : 0)
    }
  }, 900_000)
})
