import { expect, it } from 'vitest'
import { fromLines, toLines } from './lines.ts'

it('an agenda is typed a line a point, its minutes first', () => {
  const agenda = [
    { minutes: 15, title: 'Accueil, badges' },
    { minutes: 30, title: 'À deux' },
  ]
  expect(fromLines(toLines(agenda))).toEqual(agenda)
  expect(fromLines('15 min : Accueil, badges\n\n 30 minutes – À deux ')).toEqual(agenda)
  expect(fromLines('')).toEqual([])
})

it('a line without its minutes is told, not guessed', () => {
  for (const typed of ['Accueil', '0 Accueil', '999 Accueil', '15'])
    expect(fromLines(`10 Un verre\n${typed}`)).toBeUndefined()
})
