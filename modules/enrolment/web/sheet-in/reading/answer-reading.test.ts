import { describe, expect, it } from 'vitest'
import { noEdits } from '../kept-choices.ts'
import { answerReading, emptyMemory } from './answer-reading.ts'

const text =
  'Name,Email,Role,Religion\nAda Lowry,ada@x.org,Mentor,Muslim\nBen Okri,ben@x.org,Mentee,Catholic\n'

async function opened(source = { name: 'people.csv', text }) {
  const memory = emptyMemory()
  const files = await answerReading(memory, 'read', { sources: [source] })
  return { memory, files, ids: files.map(({ id }) => id) }
}

const asked = (ids: readonly string[]) => ({ ids, edits: {}, given: null })
const asIs = { orders: {}, whoIsWho: {} }

describe('what the worker that reads sheets answers', () => {
  it('says what is in a file and keeps its cells to itself', async () => {
    const { files, memory, ids } = await opened()
    expect(files.map(({ sheet }) => sheet?.headings)).toEqual([['Name', 'Email', 'Role', 'Religion']])
    expect(files[0]!.sheet!.rows).toEqual([
      { line: 2, cells: [] },
      { line: 3, cells: [] },
    ])
    const { sheets } = await answerReading(memory, 'understand', asked(ids))
    expect(sheets[0]!.mapped.sheet.rows.flatMap(({ cells }) => cells)).toEqual([])
  })

  it('gives the people of what was understood last, and follows a choice', async () => {
    const { memory, ids } = await opened()
    await answerReading(memory, 'understand', asked(ids))
    await answerReading(memory, 'settle', asIs)
    const volunteers = await answerReading(memory, 'people', {})
    expect(volunteers.map(({ name, roles }) => [name, roles])).toEqual([
      ['Ada Lowry', ['mentor']],
      ['Ben Okri', ['mentee']],
    ])
    const edits = { [ids[0]!]: { ...noEdits, choices: { 'email 1': 'out' as const } } }
    await answerReading(memory, 'understand', { ...asked(ids), edits })
    const { volunteers: silent } = await answerReading(memory, 'settle', asIs)
    expect(silent.map(({ email }) => email)).toEqual([null, null])
  })

  it('asks what the team’s own words for the two sides stand for, and takes the answer', async () => {
    const list = 'Name,Group,Topics\nAda Lowry,A,CV\nCleo Haas,A,Budget\nBen Okri,B,CV\nDan Novak,B,Budget\n'
    const { memory, ids } = await opened({ name: 'people.csv', text: list })
    const { sheets } = await answerReading(memory, 'understand', asked(ids))
    expect(sheets[0]!.rolesToSay).toContainEqual({ heading: 'Group', words: ['A', 'B'] })
    const roleWords = { A: 'mentor', B: 'mentee' } as const
    const moved = await answerReading(memory, 'place', { id: ids[0]!, choice: { roleWords } })
    const said = await answerReading(memory, 'understand', asked([moved.id]))
    expect(said.sheets[0]!.rolesToSay).toEqual([])
    const { volunteers } = await answerReading(memory, 'settle', asIs)
    expect(volunteers.map(({ roles }) => roles.join())).toEqual(['mentor', 'mentor', 'mentee', 'mentee'])
  })

  it('keeps what people answered to itself until it is asked for', async () => {
    const form =
      'Name,Email,Role,What do you do for fun?\nAda Lowry,ada@x.org,Mentor,Chess\nBen Okri,ben@x.org,Mentee,Chess\n'
    const { memory, ids } = await opened({ name: 'people.csv', text: form })
    await answerReading(memory, 'understand', { ids, edits: {}, given: null })
    const settled = await answerReading(memory, 'settle', asIs)
    expect(JSON.stringify(settled.volunteers)).not.toContain('answers')
    expect(JSON.stringify(await answerReading(memory, 'people', {}))).toContain('answers')
  })

  it('understands again only what a change touches, and the same as from the beginning', async () => {
    const { memory, ids } = await opened()
    const first = await answerReading(memory, 'understand', asked(ids))
    const edits = { [ids[0]!]: { ...noEdits, choices: { 'email 1': 'out' as const } } }
    const changed = await answerReading(memory, 'understand', { ...asked(ids), edits })
    const guesses = (of: typeof first) => of.sheets[0]!.columns.map(({ guess }) => guess)
    expect(guesses(changed).every((guess, at) => guess === guesses(first)[at])).toBe(true)
    const { memory: fresh, ids: again } = await opened()
    const anew = await answerReading(fresh, 'understand', {
      ...asked(again),
      edits: { [again[0]!]: edits[ids[0]!]! },
    })
    expect(changed.sheets[0]!.mapped.mapping).toEqual(anew.sheets[0]!.mapped.mapping)
    const mentors = { [ids[0]!]: { ...noEdits, role: 'mentor' as const } }
    const turned = await answerReading(memory, 'understand', { ...asked(ids), edits: mentors })
    expect(turned.sheets[0]!.mapped.role).toBe('mentor')
  })

  it('reads the same table elsewhere, and says why it cannot, in words that pass through', async () => {
    const { memory, ids } = await opened()
    const moved = await answerReading(memory, 'place', { id: ids[0]!, choice: { headingLine: 0 } })
    expect(structuredClone(moved).sheet!.headings).toEqual(['', '', '', ''])
    const refused = await answerReading(memory, 'place', { id: ids[0]!, choice: { headingLine: 99 } })
    expect(structuredClone(refused)).toMatchObject({ refused: { code: 'no-such-line' } })
  })

  it('shows no cell of a column without a heading that tells who people are', async () => {
    const { memory, ids } = await opened()
    const moved = await answerReading(memory, 'place', { id: ids[0]!, choice: { headingLine: 0 } })
    const { samples } = moved as { samples: readonly string[] }
    expect(samples[0]).toContain('Ada Lowry')
    expect(samples[3]).toBe('…')
  })

  it('forgets the files that are on the screen no longer', async () => {
    const { memory, ids } = await opened()
    await answerReading(memory, 'read', { sources: [{ name: 'others.csv', text }] })
    await answerReading(memory, 'understand', asked(ids))
    expect(memory.files.map(({ id }) => id)).toEqual(ids)
  })
})
