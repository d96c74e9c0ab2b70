import { describe, expect, it } from 'vitest'
import { leaveOutTogether, recogniseColumns, type GuessedColumn } from '../../sheet/index.ts'
import { sheetOf } from '../../sheet/examples.ts'
import { choiceOf, takenIn, targetOf, type Choice } from './choices.ts'
import { groupColumns } from './column-groups.ts'
import { columnKeys } from './kept-choices.ts'

const table = [
  ['Nom', 'Rôle', 'Besoins', 'Ce que je propose', 'Genre', 'Ville', 'Format', 'Présentation', 'Vide'],
  ['Léa', 'mentorée', 'prix, devis', '', 'F', 'Nantes', 'visio', 'Je dessine.', ''],
  ['Marc', 'mentor', '', 'prix', 'H', 'Rennes', 'visio', 'Je conseille.', ''],
]
const guesses = recogniseColumns(sheetOf(table), { questions: [], themes: [], role: null })
const about = { values: ['F', 'H'], role: null, questions: [] }
const guessOf = (heading: string) => guesses.find((guess) => guess.heading === heading)!

describe('a choice', () => {
  it('stands for each guess, and leads back to it', () => {
    expect(guesses.map((guess) => choiceOf(guess))).toEqual([
      'person full-name',
      'person role',
      'needs',
      'offers',
      'out',
      'profile place',
      'new one-option',
      'new long-text',
      'out',
    ])
    for (const guess of guesses) expect(targetOf(choiceOf(guess), guess, about)).toBe(guess.target)
  })

  it('keeps identity as a special question for the team alone', () => {
    const target = targetOf('special', guessOf('Genre'), about)
    expect(target).toMatchObject({ to: 'new-question', key: 'genre', special: true, readers: 'team' })
    expect(choiceOf({ target, special: true })).toBe('special')
  })

  it('takes a doubtful column in as any other question, and what surely touches identity never', () => {
    const sheet = sheetOf([
      ['Origine', 'Religion'],
      ['LinkedIn', 'x'],
      ['Un ami', 'y'],
    ])
    const [doubtful, certain] = recogniseColumns(sheet, { questions: [], themes: [], role: null })
    expect(doubtful!.target).toEqual({ to: 'left-out', reason: 'perhaps-special' })
    expect(targetOf('new one-option', doubtful!, about)).toMatchObject({ special: false, readers: 'team' })
    expect(targetOf('new one-option', certain!, about)).toMatchObject({ special: true })
  })

  it('takes in with one word what does not say what it asks, as the question that it looks like', () => {
    const sheet = sheetOf([
      ['Nom', 'Mot d’ordre'],
      ['Ada', 'Carpe diem'],
      ['Ben', 'Carpe diem'],
      ['Cleo', 'Liberté'],
    ])
    const found = recogniseColumns(sheet, { questions: [], themes: [], role: 'mentee' })
    const [[, unsaid]] = leaveOutTogether([sheet], [found]) as [GuessedColumn[]]
    expect(unsaid!.target).toEqual({ to: 'left-out', reason: 'unsaid' })
    expect(choiceOf(unsaid!)).toBe('out')
    expect(targetOf(takenIn(unsaid!), unsaid!, about)).toMatchObject({ to: 'new-question', special: false })
  })

  it.each<[Choice, object]>([
    ['out', { to: 'left-out', reason: 'chosen' }],
    ['profile team', { to: 'profile', field: 'team' }],
    ['person email', { to: 'email' }],
    ['question problem', { to: 'question', key: 'problem' }],
    ['new level', { to: 'new-question', kind: 'level', optionsFrom: 'own' }],
    ['offers', { to: 'new-question', key: 'offers', kind: 'several-options', optionsFrom: 'themes' }],
  ])('"%s" is where the column goes', (choice, target) => {
    expect(targetOf(choice, guessOf('Format'), about)).toMatchObject(target)
  })
})

describe('columns', () => {
  it('of the same heading keep apart', () => {
    expect(columnKeys(['Note', 'note !', 'Autre'])).toEqual(['note 1', 'note 2', 'autre 1'])
  })

  it('that two sheets share are one line, unless they mean two things', () => {
    const here = (file: string, key: string, guessed: Choice) => {
      const guess = guessOf('Nom')
      const source = { places: [0], headings: ['Nom'], joined: null, names: null }
      return {
        file,
        key,
        guess,
        guessed,
        choice: guessed,
        target: guess.target,
        samples: [],
        source,
        takenFrom: null,
      }
    }
    const groups = groupColumns(
      [
        here('a', 'nom 1', 'person full-name'),
        here('a', 'themes 1', 'offers'),
        here('b', 'nom 1', 'person full-name'),
        here('b', 'themes 1', 'needs'),
      ],
      2,
    )
    expect(groups.map(({ columns, shared }) => [columns.map(({ file }) => file).join(''), shared])).toEqual([
      ['ab', true],
      ['a', false],
      ['b', false],
    ])
  })
})
