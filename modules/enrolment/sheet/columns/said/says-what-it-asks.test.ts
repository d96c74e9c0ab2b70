import { expect, it } from 'vitest'
import { templates } from '../../../../programmes/templates/index.ts'
import { saysTemperament, saysWhatItAsks } from './says-what-it-asks.ts'

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

it('a statement of how somebody works says what it asks, a statement of who somebody is does not', () => {
  for (const heading of [
    'I like working alone',
    'I feel comfortable leading a team',
    'Je travaille mieux seul',
  ])
    expect([heading, saysTemperament(heading)]).toEqual([heading, true])
  for (const heading of [
    'I can be myself at work',
    'I feel left out of my team',
    'Je me sens à part dans mon équipe',
    'Il y a des gens comme moi dans mon équipe',
  ])
    expect([heading, saysTemperament(heading)]).toEqual([heading, false])
})
