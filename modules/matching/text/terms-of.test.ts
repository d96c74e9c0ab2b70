import { describe, expect, it } from 'vitest'
import { termsOf } from './terms-of.ts'

describe('words of one family meet', () => {
  it.each([
    ['fr', 'facturation', 'facturer'],
    ['fr', 'négociations', 'Négocier'],
    ['fr', 'negociation', 'négocier'],
    ['fr', 'développement', 'developper'],
    ['fr', 'prospecter', 'prospection'],
    ['fr', 'mentorées', 'mentoré'],
    ['fr', 'cliente', 'clients'],
    ['fr', 'œuvre', 'oeuvres'],
    ['en', 'negotiating', 'negotiations'],
    ['en', 'planning', 'plan'],
    ['en', 'pricing', 'prices'],
    ['en', 'the mentor’s', 'mentors'],
    ['en', 'e-mails', 'email'],
  ] as const)('%s: %s and %s', (language, one, other) => {
    expect(termsOf(one, language)).toEqual(termsOf(other, language))
    expect(termsOf(one, language)).toHaveLength(1)
  })

  it('and words of two families do not', () => {
    expect(termsOf('facture', 'fr')).not.toEqual(termsOf('fracture', 'fr'))
    expect(termsOf('even', 'en')).not.toEqual(termsOf('event', 'en'))
  })
})

describe('French as people write it', () => {
  it('parts elided words and leaves small ones out, with either apostrophe', () => {
    const typed = 'J’ai quitté l’agence jusqu’à ce qu’un client vienne aujourd’hui.'
    expect(termsOf(typed, 'fr')).toEqual(['quitt', 'agenc', 'client', 'vien'])
    expect(termsOf(typed.replaceAll('’', "'"), 'fr')).toEqual(['quitt', 'agenc', 'client', 'vien'])
  })

  it.each([
    ['mentoré·e', 'mentoré'],
    ['des entrepreneur·e·s', 'des entrepreneurs'],
    ['des entrepreneur(e)s', 'des entrepreneurs'],
    ['des entrepreneur.e.s', 'des entrepreneurs'],
    ['des étudiant-e-s', 'des étudiants'],
    ['créateur/trice', 'créateur'],
    ['directeur·rice', 'directeur'],
    ['musicien(ne)', 'musicien'],
    ['client(s)', 'clients'],
  ])('reads %s as %s', (inclusive, plain) => {
    expect(termsOf(inclusive, 'fr')).toEqual(termsOf(plain, 'fr'))
  })

  it('keeps what only looks like an inclusive ending', () => {
    expect(termsOf('Dis-le à ton comptable et/ou à ta banque.', 'fr')).toEqual(['dis', 'comptabl', 'banqu'])
    expect(termsOf('Une première fois (en Suède).Ensuite', 'fr')).toEqual(['premi', 'fois', 'sued', 'ensuit'])
  })

  it('parts words at hyphens, and leaves bare numbers out', () => {
    expect(termsOf('Auto-entrepreneuse depuis 15 ans, 3 associés en B2B et C++', 'fr')).toEqual([
      'auto',
      'entrepren',
      'an',
      'associ',
      'b2b',
      'c++',
    ])
  })
})

describe('the language of a sentence', () => {
  it('is told by its small words, whatever the person speaks', () => {
    expect(termsOf('I am planning to raise my prices.', 'fr')).toEqual(['plan', 'rais', 'price'])
    expect(termsOf('Je pense augmenter mes prix.', 'en')).toEqual(['pens', 'augment', 'prix'])
  })

  it('may change within a text', () => {
    const text = 'J’ai travaillé à Londres pour une agence. I was negotiating with the largest clients.'
    expect(termsOf(text, 'fr')).toEqual(['travaill', 'londr', 'agenc', 'negoti', 'largest', 'client'])
  })

  it('is that of the rest of the text, then the person’s, where a sentence has none', () => {
    expect(termsOf('Pricing. I would like to have more clients.', 'fr')).toContain('price')
    expect(termsOf('Pricing', 'en')).toEqual(['price'])
    expect(termsOf('Pricing', 'fr')).toEqual(['pricing'])
  })
})

it('words that say nothing are left out, and repeats too', () => {
  expect(termsOf('The price of the prices isn’t what they don’t like', 'en')).toEqual(['price'])
  expect(termsOf('À la et de', 'fr')).toEqual([])
  expect(termsOf('', 'fr')).toEqual([])
})

it('the same text typed otherwise gives the same terms', () => {
  const typed = 'L’évaluation des équipes : où créer de la valeur ?'
  for (const other of [typed.normalize('NFD'), typed.toUpperCase(), typed.replaceAll('’', "'")]) {
    expect(termsOf(other, 'fr')).toEqual(termsOf(typed, 'fr'))
  }
})
