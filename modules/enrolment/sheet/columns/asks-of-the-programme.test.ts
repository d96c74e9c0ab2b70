import { describe, expect, it } from 'vitest'
import { sheetOf } from '../examples.ts'
import { recogniseColumns } from './recognise-columns.ts'

function reasonOf(heading: string, cells: readonly string[]) {
  const sheet = sheetOf([['Name', heading], ...cells.map((cell, index) => [`Ada Lowry ${index}`, cell])])
  const { target } = recogniseColumns(sheet, { questions: [], themes: [], role: 'mentee' })[1]!
  return target.to === 'left-out' ? target.reason : target.to
}

describe('what is about the programme and not about people', () => {
  it.each([
    ['How did you hear about us?', ['A friend', 'Poster', 'A friend']],
    ['Comment avez-vous connu l’association ?', ['Forum', 'Affiche', 'Forum']],
    ['Notes (internal)', ['call back', 'seems nice', 'call back']],
    ['Commentaires internes', ['à revoir', 'très bien', 'à revoir']],
    ['Status', ['Approved', 'Waiting list', 'Applied']],
    ['Statut', ['Validé', 'En attente', 'Validé']],
  ])('"%s" is left out', (heading, cells) => {
    expect(reasonOf(heading, cells)).toBe('about-programme')
  })

  it.each([
    ['Status', ['Student', 'Employed', 'Student']],
    ['What did you find most useful at work?', ['Notes', 'Lists', 'Notes']],
    ['Statut', ['Salarié', 'Indépendant', 'Salarié']],
  ])('"%s" with answers about people stays', (heading, cells) => {
    expect(reasonOf(heading, cells)).toBe('new-question')
  })
})
