import { expect, it } from 'vitest'
import { checkLines, keyOf } from './check-lines.ts'
import { mostForgotten } from './most-forgotten.ts'

const brief = {
  title: 'Le brief',
  forWhom: 'La libraire',
  dueOn: '2026-11-20',
  handedAs: 'link',
  checks: ['Le budget', 'Les livrables'],
}

it('a checklist is made from the brief: what, for whom, by when, handed over how, and the team’s own lines', () => {
  expect(checkLines(brief, []).map(({ kind }) => kind)).toEqual([
    'what',
    'for-whom',
    'by-when',
    'handed-as',
    'own',
    'own',
  ])
  expect(checkLines({ ...brief, forWhom: '', checks: [] }, [])).toHaveLength(3)
})

it('what was forgotten most often comes first next time, of another deliverable too', () => {
  const lines = checkLines(brief, [['Les livrables', '@for-whom'], ['Les livrables'], ['Autre chose']])
  expect(lines.slice(0, 3).map((line) => [keyOf(line), line.forgotten])).toEqual([
    ['Les livrables', 2],
    ['@for-whom', 1],
    ['@what', 0],
  ])
})

it('of what several forget, three lines are told, the most often forgotten first; what was forgotten once is not', () => {
  const times = (line: string, count: number) => Array.from({ length: count }, () => line)
  const lines = [...times('Le budget', 2), ...times('La date', 4), 'Le total', ...times('Les sources', 3)]
  expect(mostForgotten([...lines, ...times('L’auteur', 2)])).toEqual([
    { line: 'La date', count: 4 },
    { line: 'Les sources', count: 3 },
    { line: 'Le budget', count: 2 },
  ])
})
