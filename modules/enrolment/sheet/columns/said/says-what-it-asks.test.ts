import { expect, it } from 'vitest'
import { templates } from '../../../../programmes/templates/index.ts'
import { saysWhatItAsks } from './says-what-it-asks.ts'

it('every question of our templates says what it asks', () => {
  const untold = templates.flatMap(({ key, questions }) =>
    questions
      .filter(({ wording }) => !saysWhatItAsks(wording.fr) && !saysWhatItAsks(wording.en))
      .map(({ wording }) => `${key}: ${wording.fr}`),
  )
  expect(untold).toEqual([])
})

it('a heading that names nothing does not', () => {
  for (const heading of ['Box 4', 'Anything you would add', 'Autre chose ?'])
    expect([heading, saysWhatItAsks(heading)]).toEqual([heading, false])
})
