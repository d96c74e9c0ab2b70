import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { newId } from '../../../platform/server/id.ts'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import {
  openEdition,
  openRelationships,
  type Enrolled,
  type Relationships,
} from '../../../modules/relationships/server/testing/examples.ts'
import {
  editThemes,
  showThemes,
  undoThemes,
  type EditionThemes,
} from '../../../modules/enrolment/contract.ts'

describeOnBothEngines('the themes of an edition', (openTestDatabase) => {
  let database: Database
  let actions: Relationships
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openRelationships(database)
    return () => actions.stop()
  }, 120_000)

  async function open() {
    const edition = await openEdition(database, actions)
    const { lead, editionId, rows } = edition
    const show = () => actions.ask(lead, showThemes, { editionId })
    const answer = ({ enrolmentId }: Enrolled, answers: object) =>
      rows(
        sql`update enrolment.enrolments set answers = ${JSON.stringify(answers)} where id = ${enrolmentId} returning id`,
      )
    const answersOf = async ({ enrolmentId }: Enrolled) =>
      (
        await rows(
          sql<{ answers: object }>`select answers from enrolment.enrolments where id = ${enrolmentId}`,
        )
      )[0]!.answers
    const listOf = ({ themes }: EditionThemes) =>
      themes.map(({ key, asking, offering }) => ({ key, asking, offering }))
    return { ...edition, show, answer, answersOf, listOf }
  }

  it('two become one with the answers that name them, and are two again as long as nothing else changed', async () => {
    const { lead, editionId, enrol, show, answer, answersOf, listOf, rows } = await open()
    const [lea, mia] = [await enrol('Léa'), await enrol('Mia')]
    const marc = await enrol('Marc', { role: 'mentor', capacity: 3 })
    const before = await show()
    const [a, b, c] = before.themes.map(({ key }) => key) as [string, string, string]
    await answer(lea, { needs: [b, a] })
    await answer(mia, { needs: [b] })
    await answer(marc, { offers: [b, c] })
    const read = await show()
    expect(read.themes[1]).toMatchObject({ key: b, now: { asked: 2, places: 3 }, answers: 3, last: null })

    const kept = listOf(read).filter(({ key }) => key !== b)
    const save = { editionId, themes: kept, merged: [] }
    expect(await actions.refusal(lead, editThemes, save, read.revision)).toBe('theme-in-use')
    const merge = { ...save, merged: [{ key: b, into: c }] }
    const searchId = newId(actions.clock.now)
    await rows(sql`insert into requests.searches (organisation_id, id, edition_id, enrolment_id, person_id, need, tried, theme,
        status, opened_at)
      select organisation_id, ${searchId}::uuid, edition_id, id, person_id, 'X', '', ${b}, 'open', created_at
      from enrolment.enrolments where id = ${lea.enrolmentId} returning id`)
    const { themes, editId } = await actions.ask(lead, editThemes, merge, read.revision)
    await actions.settle()
    expect(await rows(sql`select theme from requests.searches where id = ${searchId}`)).toEqual([
      { theme: c },
    ])
    expect(themes.themes.map(({ key }) => key)).not.toContain(b)
    expect([await answersOf(lea), await answersOf(mia), await answersOf(marc)]).toEqual([
      { needs: [c, a] },
      { needs: [c] },
      { offers: [c] },
    ])
    expect(await actions.refusal(lead, editThemes, merge, read.revision)).toBe('changed-meanwhile')

    // Whoever answered again meanwhile said something newer.
    await rows(sql`update enrolment.enrolments set answers = ${JSON.stringify({ needs: [a] })}, revision = revision + 1
      where id = ${mia.enrolmentId} returning id`)
    const back = await actions.ask(lead, undoThemes, { editionId, editId })
    expect(listOf(back)).toEqual(listOf(before))
    expect([await answersOf(lea), await answersOf(mia), await answersOf(marc)]).toEqual([
      { needs: [b, a] },
      { needs: [a] },
      { offers: [b, c] },
    ])
    expect(await actions.refusal(lead, undoThemes, { editionId, editId })).toBe('changed-since')
  })

  it('words, order and new themes are saved; what was done since is not undone over', async () => {
    const { lead, editionId, show, listOf, enrol } = await open()
    const read = await show()
    const [first, ...rest] = listOf(read)
    const words = { fr: 'Fixer un prix', en: '' }
    const themes = [...rest, { ...first!, asking: words }, { key: null, asking: words, offering: words }]
    expect(await actions.refusal(lead, editThemes, { editionId, themes, merged: [] }, read.revision)).toBe(
      'theme-twice',
    )
    themes.pop()
    const added = { key: null, asking: { fr: 'Oser dire oui', en: '' }, offering: { fr: 'Oui', en: '' } }
    const input = { editionId, themes: [...themes, added], merged: [] }
    const saved = await actions.ask(lead, editThemes, input, read.revision)
    expect(saved.themes.themes.at(-2)).toMatchObject({ key: first!.key, asking: words })
    expect(saved.themes.themes.at(-1)).toMatchObject({ key: 'theme-1', asking: added.asking })
    const again = { editionId, themes: listOf(saved.themes), merged: [] }
    await actions.ask(lead, editThemes, again, saved.themes.revision)
    expect(await actions.refusal(lead, undoThemes, { editionId, editId: saved.editId })).toBe('changed-since')
    const lea = await enrol('Léa')
    expect(await actions.refusal(lea, showThemes, { editionId })).toBe('not-found')
  })
})
