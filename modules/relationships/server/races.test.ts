import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { acceptRelationship, declineRelationship } from '../contract.ts'
import { lapseProposal } from './closing/lapse-proposal.ts'
import { endPair } from './ending/end-pair.ts'
import type { Ending } from './ending/end-relationship.ts'
import { lockRelationship } from './find-parties.ts'
import { openRelationships, type Relationships } from './testing/open-edition.ts'
import { openManyPairs } from './testing/open-many-pairs.ts'

const rounds = 100

describeOnBothEngines('of two who act on one pair at once, a hundred times,', (openTestDatabase) => {
  let database: Database
  let actions: Relationships
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openRelationships(database)
    return () => actions.stop()
  }, 120_000)

  const open = async () => {
    const opened = await openManyPairs(database, actions, rounds)
    const { organisation, pairs, rows, factsOf } = opened
    /** The two of every other round in the other order. */
    const race = async (
      turns: (pair: (typeof pairs)[number], round: number) => (() => Promise<unknown>)[],
    ) => {
      for (const [round, pair] of pairs.entries()) {
        const both = turns(pair, round)
        await Promise.allSettled((round % 2 === 0 ? both : both.toReversed()).map((turn) => turn()))
      }
    }
    const yes = (who: 'mentor' | 'mentee') => (pair: (typeof pairs)[number]) => () =>
      actions.ask(pair[who], acceptRelationship, { id: pair.id })
    /** Each pair as it stands, with what hangs on it: yeses, places taken, and mails of each kind. */
    const kept = () =>
      rows(sql<{ status: string; accepted: number; taken: number; mails: Record<string, number> }>`
        select status,
          (select count(*)::int from relationships.parties as party
            where party.relationship_id = pair.id and accepted_at is not null) as accepted,
          (select coalesce(sum(taken), 0)::int from platform.places where id in
            (select enrolment_id from relationships.parties as party where party.relationship_id = pair.id)) as taken,
          (select coalesce(json_object_agg(kind, many), '{}') from (
            select split_part(effect_key, '/', 2) as kind, count(*) as many from platform.outbox
            where effect_key like '%/' || pair.id || '/%' group by 1) as told) as mails
        from relationships.relationships as pair order by id`)
    const within = (work: (context: Parameters<typeof endPair>[0]) => Promise<unknown>) => () =>
      actions.within(organisation, (context) => work(context as never))
    return { ...opened, race, yes, kept, within, factsOf }
  }

  it('yes and yes begin it once', async () => {
    const { race, yes, kept, factsOf } = await open()
    await race((pair) => [yes('mentor')(pair), yes('mentee')(pair)])
    const all = await kept()
    expect(all).toHaveLength(rounds)
    expect(
      all.filter(({ status, accepted, taken }) => !(status === 'active' && accepted === 2 && taken === 2)),
    ).toEqual([])
    expect(await factsOf('relationship-activated')).toHaveLength(rounds)
  }, 120_000)

  it('yes and no end it, whoever was first, and free both places', async () => {
    const { race, yes, kept, factsOf } = await open()
    await race((pair) => [
      yes('mentor')(pair),
      () => actions.ask(pair.mentee, declineRelationship, { id: pair.id }),
    ])
    expect((await kept()).filter(({ status, taken }) => !(status === 'declined' && taken === 0))).toEqual([])
    expect(await factsOf('relationship-activated')).toEqual([])
    expect(await factsOf('relationship-declined')).toHaveLength(rounds)
  }, 120_000)

  it('the last yes and the end of its time: it began, or it lapsed and nobody holds a place', async () => {
    const { race, yes, kept, within, pairs } = await open()
    for (const pair of pairs) await yes('mentor')(pair)()
    await race((pair) => [
      yes('mentee')(pair),
      within(async (context) => {
        const relationship = await lockRelationship(context, pair.id)
        if (relationship.status === 'proposed') await lapseProposal(context, relationship)
      }),
    ])
    const told = ({ mails }: { mails: Record<string, number> }) =>
      Object.entries(mails).flatMap(([kind, many]) => (kind.includes('lapsed') ? [many] : []))
    const wrong = (await kept()).filter((pair) =>
      pair.status === 'active'
        ? pair.accepted !== 2 || pair.taken !== 2 || told(pair).length > 0
        : pair.status !== 'lapsed' ||
          pair.accepted !== 1 ||
          pair.taken !== 0 ||
          told(pair).reduce((sum, many) => sum + many, 0) !== 2,
    )
    expect(wrong).toEqual([])
  }, 120_000)

  it('two ends: one of them is, and the other hears that it is over', async () => {
    const { race, yes, kept, within, pairs, factsOf } = await open()
    for (const pair of pairs) await Promise.all([yes('mentor')(pair)(), yes('mentee')(pair)()])
    const said: (string | undefined)[] = []
    const end = (id: string, ending: Ending) =>
      within(async (context) => said.push(await endPair(context, id, ending)))
    await race((pair) => [
      end(pair.id, { kind: 'ended-early', by: 'party', personId: pair.mentee.person.id }),
      end(pair.id, { kind: 'completed', by: 'both' }),
    ])
    expect((await kept()).filter(({ status, taken }) => !(status === 'ended' && taken === 0))).toEqual([])
    expect(said.filter((refusal) => refusal === undefined)).toHaveLength(rounds)
    expect(said.filter((refusal) => refusal === 'pair-over')).toHaveLength(rounds)
    expect(await factsOf('relationship-ended')).toHaveLength(rounds)
  }, 120_000)
})
