import { describe, expect, it } from 'vitest'
import { sheetOf } from '../../examples.ts'
import { inferQuestionnaire } from '../../columns/infer-questionnaire.ts'
import { joinColumns } from '../../columns/joining/join-columns.ts'
import { toVolunteers } from '../to-volunteers.ts'
import { openNameBook } from './name-book.ts'
import { readNames } from './read-names.ts'

const book = openNameBook([
  { id: 'ada', name: 'Ada Lowry', email: 'ada@x.org' },
  { id: 'ben', name: 'Ben Okri' },
  { id: 'ines', name: 'Inès de la Tour' },
  { id: 'ben2', name: 'Ben Marsh' },
])

describe('a name as somebody else writes it', () => {
  it.each([
    ['ada lowry', ['ada']],
    ['LOWRY Ada', ['ada']],
    ['Dr. Ada Lowry (marketing)', ['ada']],
    ['A. Lowry', ['ada']],
    ['Ada L.', ['ada']],
    ['Lowry', ['ada']],
    ['Ada Mae Lowry', ['ada']],
    ['ADA@x.org', ['ada']],
    ['Ada Lowry <someone@else.org>', ['ada']],
    ['Ines De La Tour', ['ines']],
    ['Ben', ['ben', 'ben2']],
    ['Zoé Amblard', []],
    ['Ada Marsh', []],
  ])('"%s" may be %j', (name, ids) => {
    expect(book.find(name)).toEqual(ids)
  })

  it.each([
    ['Ada Lowry; Ben Okri', ['ada', 'ben']],
    ['1. Ben Okri\n2. Ada Lowry', ['ben', 'ada']],
    ['Lowry, Ada', ['ada']],
    ['Ada Lowry, Ben Okri and Inès de la Tour', ['ada', 'ben', 'ines']],
    ['Ada Lowry et Ben Okri', ['ada', 'ben']],
    ['N/A', []],
    ['Aucune préférence', []],
  ])('"%s" names %j, in that order', (text, ids) => {
    expect(readNames(text, book).flatMap((named) => named.ids)).toEqual(ids)
  })
})

/** What becomes of one column of mentees beside their names, with three mentors in another sheet. */
function kindOf(heading: string, cells: string[]) {
  const mentees = sheetOf(
    [['Name', heading], ...cells.map((cell, index) => [`Mentee N${index} Lee`, cell])],
    'mentees.csv',
  )
  const mentors = sheetOf([['Name'], ['Ada Lowry'], ['Ben Okri'], ['Cora Vance']], 'mentors.csv')
  return joinColumns([mentees, mentors])[0]!.sources?.[1]?.names ?? null
}

describe('columns that hold names of the other side', () => {
  const names = ['Ada Lowry', 'Ben Okri; Cora Vance', 'Ada Lowry']
  it.each([
    ['First', 'wishes'],
    ['Is there anyone you would like as a mentor?', 'wishes'],
    ['Avec qui souhaitez-vous être en binôme ?', 'wishes'],
    ['Preferred mentors', 'wishes'],
    ['As-tu déjà un parrain ou une marraine en tête ?', 'wishes'],
    ['Do you already have a mentor in mind?', 'wishes'],
    ['Avec qui ne souhaitez-vous pas être en binôme ?', 'refusals'],
    ['Is there anyone you would NOT like as a mentor?', 'refusals'],
    ['Personnes à éviter', 'refusals'],
    ['Conflicts of interest', 'refusals'],
    ['Who do you want to avoid?', 'refusals'],
    ['Line manager', null],
    ['Who was your mentor last year?', null],
    ['Name of your teacher', null],
  ])('"%s" holds %s', (heading, expected) => {
    expect(kindOf(heading, names)).toBe(expected)
  })

  it.each([
    ['“Student’s Name”', ['Student’s Name', 'Ada Lowry', 'Ben Okri', 'Cora Vance'], names],
    ['« Nom de l’étudiant »', ['Nom de l’étudiant', 'Ada Lowry', 'Ben Okri', 'Cora Vance'], names],
    ['a heading that says nothing', ['Column 1', 'Ada Lowry', 'Ben Okri', 'Cora Vance'], names],
    ['no heading', ['', 'Ada Lowry', 'Ben Okri', 'Cora Vance'], names],
    ['codes', ['Code', 'plm8aa', 'qwz3tx', 'rty4uu'], ['plm8aa', 'qwz3tx; rty4uu', 'plm8aa']],
  ])('names are found under %s', (_, mentors, wished) => {
    const mentees = sheetOf(
      [['Name', 'Preferred mentors'], ...wished.map((cell, at) => [`Mentee N${at} Lee`, cell])],
      'mentees.csv',
    )
    const others = sheetOf(
      mentors.map((cell) => [cell]),
      'mentors.csv',
    )
    expect(joinColumns([mentees, others])[0]!.sources?.[1]?.names).toBe('wishes')
  })

  it('a column of other words is none, whatever its heading asks', () => {
    expect(kindOf('What would you like from a mentor?', ['Advice', 'Time', 'Ideas'])).toBeNull()
    expect(kindOf('Topic', ['Sales', 'Ada Lowry’s book', 'Law'])).toBeNull()
  })

  it('a name that fits nobody, or two people, is said once', () => {
    const mentees = sheetOf(
      [
        ['Name', 'Preferred mentor'],
        ['Cleo Marsh', 'Ada Lowry'],
        ['Dev Patil', 'Ben'],
        ['Edie Stone', 'Zoé Amblard'],
        ['Finn Olsen', 'Zoé Amblard'],
      ],
      'mentees.csv',
    )
    const mentors = sheetOf([['Name'], ['Ada Lowry'], ['Ben Okri'], ['Ben Vance']], 'mentors.csv')
    const { sheets, questionnaire } = inferQuestionnaire([{ sheet: mentees }, { sheet: mentors }])
    const { problems } = toVolunteers(sheets, questionnaire, { emailRequired: false })
    expect(problems.map(({ code, value, line }) => [code, value, line])).toEqual([
      ['several-people', 'Ben', 3],
      ['unknown-person', 'Zoé Amblard', 4],
    ])
  })
})
