import { expect, it } from 'vitest'
import { checkLines, keyOf } from './check-lines.ts'

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
