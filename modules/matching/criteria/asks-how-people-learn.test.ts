import { describe, expect, it } from 'vitest'
import { asksHowPeopleLearn } from './asks-how-people-learn.ts'

describe('a question about how people learn', () => {
  it.each([
    'Comment apprenez-vous le plus volontiers ?',
    'Profil d’apprentissage',
    'Learning style',
    'How do you learn best?',
  ])('is recognised: %s', (heading) => {
    expect(asksHowPeopleLearn({ key: 'x', wording: { fr: heading, en: heading } })).toBe(true)
  })

  it.each(['Sur quoi aimeriez-vous apprendre à votre tour ?', 'What would you like to learn?', 'Langues'])(
    'is something else: %s',
    (heading) => {
      expect(asksHowPeopleLearn({ key: 'x', wording: { fr: heading, en: heading } })).toBe(false)
    },
  )
})
