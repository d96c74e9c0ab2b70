import { describe, expect, it } from 'vitest'
import { inOneLanguage, wordingOf } from './in-one-language.ts'
import { knowHeading } from './know-heading.ts'
import { asAskedOfAny } from './sideless.ts'

describe('a heading in several languages', () => {
  it.each([
    ['What is your time zone? / Quel est votre fuseau horaire ?', { to: 'profile', field: 'timeZone' }],
    ['Courriel / Email', { to: 'email' }],
    ['Ville / City', { to: 'profile', field: 'place' }],
    ['Current Position / Posición Actual / Posição Atual', { to: 'profile', field: 'jobTitle' }],
    [
      'What are the skills you are interested in being mentored? / ¿En qué habilidades te interesa recibir mentoría?',
      { to: 'purpose', purpose: 'needs' },
    ],
    [
      'What topics would you like help with?\n\nSur quels sujets souhaitez-vous être aidé·e ?',
      { to: 'purpose', purpose: 'needs' },
    ],
  ])('"%s" means what it says in one', (heading, meaning) => {
    expect(knowHeading(heading)?.meaning).toEqual(meaning)
  })

  it.each(['City / Time zone', 'Email / Phone', 'College / Portfolio', 'Mentor / Mentee names'])(
    '"%s" is two things, and known as neither',
    (heading) => {
      expect(knowHeading(heading)?.exact ?? false).toBe(false)
      expect(inOneLanguage(heading)).toBe(heading)
    },
  )

  it('is one question with that of the other side, in whatever languages they ask it', () => {
    const asked = [
      'How do you prefer to connect with your mentor? / ¿Cómo prefieres conectarte con tu mentor?',
      'How do you prefer to connect with your mentee? / ¿Cómo prefieres conectarte con tu mentee?',
    ]
    expect(asked.map(asAskedOfAny)).toEqual(Array(2).fill('How do you prefer to connect?'))
    expect(inOneLanguage(asked[0]!)).toBe('How do you prefer to connect with your mentor?')
  })

  it('is worded for people of each language, on one line', () => {
    expect(wordingOf('What do you like?\n\nQu’est-ce que vous aimez ?\n\n¿Qué te gusta?')).toEqual({
      fr: 'Qu’est-ce que vous aimez ?',
      en: 'What do you like?',
    })
    expect(wordingOf('Hobbies / Sports')).toEqual({ fr: 'Hobbies / Sports', en: 'Hobbies / Sports' })
    expect(wordingOf('Anything\nelse?')).toEqual({ fr: 'Anything else?', en: 'Anything else?' })
  })
})
