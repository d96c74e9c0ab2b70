import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { later } from '../../../platform/server/clock.ts'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { acceptRelationship } from '../../relationships/contract.ts'
import { endPair, relationshipErased } from '../../relationships/server/index.ts'
import {
  openEdition,
  openRelationships,
  type Enrolled,
  type Relationships,
} from '../../relationships/server/testing/examples.ts'
import {
  editOutcome,
  introduce,
  listQuotedOutcomes,
  removeOutcome,
  sayWhatCame,
  showEditionOutcomes,
  showIntroductionAsked,
  showPairOutcomes,
  takeBackIntroduction,
  writeOutcome,
} from '../contract.ts'

const day = 86_400_000
const canary = 'client-lune'
const line = { on: '2026-11-02', words: 'CV refait.', toldPartner: false, toldTeam: false, quoted: null }

describeOnBothEngines('what came of a pair', (openTestDatabase) => {
  let database: Database
  let actions: Relationships
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openRelationships(database)
    return () => actions.stop()
  }, 120_000)

  async function openPair() {
    const edition = await openEdition(database, actions)
    const { mentor, mentee, id } = await edition.propose('Léa')
    const accept = async () => {
      for (const one of [mentor, mentee]) await actions.ask(one, acceptRelationship, { id })
    }
    const read = (who: Enrolled) => actions.ask(who, showPairOutcomes, { id })
    const team = () => actions.ask(edition.lead, showEditionOutcomes, { editionId: edition.editionId })
    const quoted = async () =>
      (await actions.ask(edition.lead, listQuotedOutcomes, { editionId: edition.editionId })).quotes
    const subjects = async (who: Enrolled) =>
      (await edition.mailsTo(who)).filter(({ effectKey }) => /news|introduction/.test(effectKey))
    const endEarly = () =>
      actions.within(edition.organisation, (context) =>
        endPair(context, id, { kind: 'ended-early', by: 'party', personId: mentee.person.id }),
      )
    const erase = async () => {
      actions.clock.now = later(actions.clock.now, 366 * day)
      await actions.within(edition.organisation, ({ announce }) =>
        announce(relationshipErased, { relationshipId: id, editionId: edition.editionId }),
      )
      await actions.settle()
    }
    return { ...edition, mentor, mentee, id, accept, read, team, quoted, subjects, endEarly, erase }
  }

  it('a line is its author’s alone until they tell it: once to the other, apart from that to the team', async () => {
    const { mentor, mentee, id, accept, read, team, quoted, subjects } = await openPair()
    expect(await actions.refusal(mentee, writeOutcome, { id, ...line })).toBe('not-begun')
    await accept()
    const on = actions.clock.now.slice(0, 10)
    expect(await actions.refusal(mentee, writeOutcome, { id, ...line, on: '2199-01-01' })).toBe(
      'in-the-future',
    )
    const mine = { ...line, on, words: `Le ${canary} a signé.` }
    const { outcomes } = await actions.ask(mentee, writeOutcome, { id, ...mine })
    expect(outcomes).toMatchObject([{ isMine: true, words: mine.words, toldPartner: false, revision: 1 }])
    const before = [await read(mentor), await team(), await quoted()]
    expect(JSON.stringify(before)).not.toContain(canary)
    expect(before[1]).toMatchObject({ pairsWithOutcome: 1, pairs: 1, news: [] })
    expect(await subjects(mentor)).toEqual([])

    const outcomeId = outcomes[0]!.id
    const told = { ...mine, toldPartner: true, toldTeam: true, quoted: 'anonymous' as const }
    await actions.ask(mentee, editOutcome, { id: outcomeId, revision: 1, ...told })
    expect(await actions.refusal(mentee, editOutcome, { id: outcomeId, revision: 1, ...told })).toBe(
      'changed-meanwhile',
    )
    await actions.ask(mentee, editOutcome, { id: outcomeId, revision: 2, ...told })
    const mails = await subjects(mentor)
    expect(mails).toHaveLength(1)
    expect(mails[0]!.textBody).toContain(canary)
    expect(mails[0]!.subject).not.toContain(canary)
    // The other reads the words, and neither that the team does nor that they may be quoted.
    expect((await read(mentor)).outcomes).toMatchObject([
      { isMine: false, words: mine.words, toldTeam: false, quoted: null },
    ])
    expect((await team()).news).toMatchObject([{ words: mine.words, name: 'Léa' }])
    expect(await quoted()).toEqual([{ words: mine.words, name: null }])

    // Taken back, each apart; removed, gone.
    await actions.ask(mentee, editOutcome, { id: outcomeId, revision: 3, ...told, quoted: 'named' })
    expect(await quoted()).toEqual([{ words: mine.words, name: 'Léa' }])
    await actions.ask(mentee, editOutcome, { id: outcomeId, revision: 4, ...mine })
    expect(await quoted()).toEqual([])
    expect(JSON.stringify([await read(mentor), await team()])).not.toContain(canary)
    expect(await actions.refusal(mentor, removeOutcome, { id: outcomeId })).toBe('not-found')
    await actions.ask(mentee, removeOutcome, { id: outcomeId })
    expect((await read(mentee)).outcomes).toEqual([])
  })

  it('after an early end nothing is told to whom one left; a year on only what may be quoted is left', async () => {
    const { mentor, mentee, id, accept, read, team, quoted, subjects, endEarly, erase, rows } =
      await openPair()
    await accept()
    await actions.ask(mentor, introduce, { id, toWhom: `Nadia, ${canary}`, why: canary })
    const told = await actions.ask(mentee, writeOutcome, { id, ...line, toldPartner: true })
    const toldBefore = told.outcomes[0]!.id
    await endEarly()
    expect(await actions.refusal(mentee, writeOutcome, { id, ...line, toldPartner: true })).toBe(
      'partner-left',
    )
    expect(await actions.refusal(mentor, introduce, { id, toWhom: 'Nadia', why: '' })).toBe('pair-over')
    await actions.ask(mentee, writeOutcome, { id, ...line, words: 'Premier client.', quoted: 'named' })
    await actions.ask(mentee, writeOutcome, { id, ...line, words: canary, toldTeam: true })
    expect(await subjects(mentee)).toHaveLength(1)
    // What was told before the end stays told, and its words may still be mended.
    await actions.ask(mentee, editOutcome, {
      id: toldBefore,
      revision: 1,
      ...line,
      words: canary,
      toldPartner: true,
    })
    await erase()
    expect(await quoted()).toEqual([{ words: 'Premier client.', name: 'Léa' }])
    expect(await actions.refusal(mentee, writeOutcome, { id, ...line })).toBe('erased')
    const kept = await rows(sql`select to_jsonb(o) as o from outcomes.outcomes o
      union all select to_jsonb(i) from outcomes.introductions i`)
    expect(JSON.stringify([kept, await read(mentee), await read(mentor)])).not.toContain(canary)
    expect(await team()).toMatchObject({ pairsWithOutcome: 1, news: [], introductions: { made: 1 } })
  })

  it('an introduction is asked about once, three weeks later, unless it was said, taken back, or made for nobody', async () => {
    const { organisation, mentor, mentee, id, accept, read, team, subjects } = await openPair()
    await accept()
    for (const toWhom of ['Nadia', 'Omar', 'Paul'])
      await actions.ask(mentor, introduce, { id, toWhom, why: 'Un musée.' })
    const made = (await read(mentee)).introductions
    const [nadia, omar, paul] = ['Nadia', 'Omar', 'Paul'].map(
      (name) => made.find(({ toWhom }) => toWhom === name)!.id,
    )
    expect(await subjects(mentee)).toHaveLength(3)
    expect(await actions.refusal(mentee, takeBackIntroduction, { id: paul! })).toBe('not-found')
    await actions.ask(mentor, takeBackIntroduction, { id: paul! })
    await actions.ask(mentee, sayWhatCame, { id: omar!, came: 'met', words: 'Un devis.' })
    expect(await actions.refusal(mentor, takeBackIntroduction, { id: omar! })).toBe('already-said')
    expect(await actions.refusal(mentor, sayWhatCame, { id: nadia!, came: 'met', words: '' })).toBe(
      'not-found',
    )
    const asked = async () =>
      (await subjects(mentee)).filter(({ effectKey }) => effectKey.includes('/introduction-outcome/'))
    actions.clock.now = later(actions.clock.now, 20 * day)
    await actions.settle()
    expect(await asked()).toEqual([])
    for (const days of [4, 40]) {
      actions.clock.now = later(actions.clock.now, days * day)
      await actions.settle()
      expect((await asked()).map(({ effectKey }) => effectKey)).toEqual([
        `${organisation.id}/introduction-outcome/${nadia!}`,
      ])
    }
    expect(await actions.ask(mentee, showIntroductionAsked, { id: nadia! })).toEqual({
      toWhom: 'Nadia',
      byName: 'Marc, Léa',
    })
    expect((await team()).introductions).toEqual({
      made: 2,
      asked: 2,
      came: { met: 1, 'in-touch': 0, 'not-yet': 0, nothing: 0 },
    })
    // By mail nothing is written, and what was written stays.
    await actions.ask(mentee, sayWhatCame, { id: omar!, came: 'nothing', words: null })
    expect((await read(mentor)).introductions.find(({ id: one }) => one === omar)).toMatchObject({
      isByMe: true,
      came: 'nothing',
      words: 'Un devis.',
    })
  })

  it('twenty introductions and sixty lines are enough, also for two windows', async () => {
    const { mentor, mentee, id, accept, rows } = await openPair()
    await accept()
    await rows(sql`insert into outcomes.outcomes
        (organisation_id, id, relationship_id, edition_id, person_id, came_on, words, written_at)
      select r.organisation_id, gen_random_uuid(), r.id, r.edition_id, ${mentee.person.id}::uuid, '2027-01-04', 'X', now()
      from relationships.relationships r, generate_series(1, 59) where r.id = ${id} returning id`)
    const both = await Promise.allSettled(
      [1, 2].map(() =>
        actions.ask(mentee, writeOutcome, { id, ...line, on: actions.clock.now.slice(0, 10) }),
      ),
    )
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    for (let made = 0; made < 20; made += 1)
      await actions.ask(mentor, introduce, { id, toWhom: `Qui ${made}`, why: '' })
    expect(await actions.refusal(mentor, introduce, { id, toWhom: 'Nadia', why: '' })).toBe(
      'enough-introductions',
    )
  })
})
