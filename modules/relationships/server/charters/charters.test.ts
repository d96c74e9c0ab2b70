import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../../platform/server/testing/describe-on-both-engines.ts'
import { editEdition, showEdition } from '../../../programmes/contract.ts'
import {
  acceptRelationship,
  agreeToCharter,
  listOwnRelationships,
  showRelationship,
  undoAnswer,
} from '../../contract.ts'
import { openEdition, openRelationships, type Relationships } from '../testing/open-edition.ts'

describeOnBothEngines('a charter', (openTestDatabase) => {
  let database: Database
  let actions: Relationships
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openRelationships(database)
    return () => actions.stop()
  }, 120_000)

  const open = async () => {
    const edition = await openEdition(database, actions)
    const { lead, editionId, enrol, publish } = edition
    const mentor = await enrol('Marc', { role: 'mentor', capacity: 2 })
    const [lea, ines] = [await enrol('Léa', { language: 'en' }), await enrol('Inès')]
    await publish({ mentor, mentee: lea }, { mentor, mentee: ines })
    const idOf = async (person: typeof lea) =>
      (await actions.ask(person, listOwnRelationships, {})).relationships[0]!.id
    const reword = async (words: { fr?: string; en?: string }) => {
      const { name, startsOn, endsOn, charter, agreement, revision } = await actions.ask(lead, showEdition, {
        editionId,
      })
      const input = { editionId, name, startsOn, endsOn, agreement, charter: { ...charter, ...words } }
      await actions.ask(lead, editEdition, input, revision)
    }
    return { ...edition, mentor, lea, ines, withLea: await idOf(lea), withInes: await idOf(ines), reword }
  }
  const text = (version: number, language: 'fr' | 'en') => ({ version, language })

  it('reworded while somebody reads it is not what they accepted: nothing is kept, the new words are read first', async () => {
    const { mentor, lea, withLea, reword } = await open()
    const read = await actions.ask(lea, showRelationship, { id: withLea })
    // Some charters are several pages long.
    const longest = 'New words.'.padEnd(20_000, '.')
    await reword({ en: longest })
    const old = { id: withLea, charter: text(read.charterVersion, 'en') }
    expect(await actions.refusal(lea, acceptRelationship, old)).toBe('charter-reworded')
    const after = await actions.ask(lea, showRelationship, { id: withLea })
    expect(after).toMatchObject({ answer: null, chartersAccepted: [], charterVersion: 2 })
    expect(after.charter.en).toBe(longest)
    const yes = await actions.ask(lea, acceptRelationship, { id: withLea, charter: text(2, 'en') })
    expect(yes).toMatchObject({
      answer: 'accepted',
      charterToAgree: false,
      chartersAccepted: [{ version: 2, language: 'en', text: longest, acceptedAt: actions.clock.now }],
    })
    // The words of the other language are those that were read: nothing has changed for who reads it.
    const mentors = await actions.ask(mentor, acceptRelationship, { id: withLea, charter: text(1, 'fr') })
    expect(mentors.chartersAccepted).toMatchObject([{ version: 1, language: 'fr' }])
    expect(await actions.refusal(mentor, acceptRelationship, { id: withLea, charter: text(9, 'fr') })).toBe(
      'already-answered',
    )
  }, 120_000)

  it('reworded afterwards is asked again, once for all pairs; the former words stay as they were accepted', async () => {
    const { mentor, lea, withLea, withInes, reword } = await open()
    const before = await actions.ask(mentor, showRelationship, { id: withLea })
    for (const id of [withLea, withInes])
      await actions.ask(mentor, acceptRelationship, { id, charter: text(1, 'fr') })
    await actions.ask(lea, acceptRelationship, { id: withLea, charter: text(1, 'en') })
    await reword({ fr: 'Des mots nouveaux.' })
    const asked = async (person: typeof lea) =>
      (await actions.ask(person, listOwnRelationships, {})).relationships.map((one) => one.charterToAgree)
    expect(await asked(mentor)).toEqual([true, true])
    expect(await asked(lea)).toEqual([false])
    const stale = { id: withLea, charter: text(1, 'fr') }
    expect(await actions.refusal(mentor, agreeToCharter, stale)).toBe('charter-reworded')
    const agreed = await actions.ask(mentor, agreeToCharter, { id: withLea, charter: text(2, 'fr') })
    expect(agreed.chartersAccepted.map((one) => one.text)).toEqual(['Des mots nouveaux.', before.charter.fr])
    expect(await asked(mentor)).toEqual([false, false])
    // Back to the first words: they were accepted once, under another number.
    await reword({ fr: before.charter.fr })
    expect(await asked(mentor)).toEqual([false, false])
  }, 120_000)

  it('is asked of whoever said yes without saying to which words, and of nobody who has not said yes', async () => {
    const { mentor, lea, withLea } = await open()
    expect(await actions.ask(mentor, acceptRelationship, { id: withLea })).toMatchObject({
      answer: 'accepted',
      charterToAgree: true,
    })
    expect(await actions.refusal(lea, agreeToCharter, { id: withLea, charter: text(1, 'en') })).toBe(
      'nothing-to-agree',
    )
  }, 120_000)

  it('is accepted no more by whoever took their answer back', async () => {
    const { mentor, withLea } = await open()
    await actions.ask(mentor, acceptRelationship, { id: withLea, charter: text(1, 'fr') })
    expect(await actions.ask(mentor, undoAnswer, { id: withLea })).toMatchObject({ chartersAccepted: [] })
  }, 120_000)

  it('keeps each of its wordings as it was, with its hash, whatever writes it', async () => {
    const { organisation, editionId, reword, rows } = await open()
    await reword({ fr: 'Des mots nouveaux.' })
    const kept = await rows(
      sql<{ version: number; language: string; hash: string }>`select version, language, hash
        from programmes.charters where edition_id = ${editionId} order by version, language`,
    )
    expect(kept.map(({ version, language }) => `${version} ${language}`)).toEqual([
      '1 en',
      '1 fr',
      '2 en',
      '2 fr',
    ])
    expect(kept[0]!.hash).toBe(kept[2]!.hash)
    expect(kept[1]!.hash).not.toBe(kept[3]!.hash)
    const writeOver = actions.within(organisation, ({ db }) =>
      sql`update programmes.charters set text = 'Others.' where edition_id = ${editionId}`.execute(db),
    )
    await expect(writeOver).rejects.toThrow('kept as it was')
  }, 120_000)
})
