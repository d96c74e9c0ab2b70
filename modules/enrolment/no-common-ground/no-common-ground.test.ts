import { describe, expect, it } from 'vitest'
import { isTestName, prefersNotToSay, saysNothing, withoutAddresses, yesTells } from './index.ts'

describe('an answer that leaves nothing to have in common', () => {
  it.each(
    (
      'No|no.|NON|None|none of the above|Nothing|N/A|n.a.|-|—|/|…|?|Other|Other (please specify)|Autre :|Autres (à préciser)|' +
      'anonymous|Anonyme|Prefer not to say|I’d rather not say|Prefer not to answer|I do not wish to answer|Decline to answer|' +
      'Je préfère ne pas répondre|Ne souhaite pas répondre|Je ne souhaite pas le dire|idk|I don’t know|Not sure|Not sure yet|Undecided|' +
      'aucun|Aucune|Aucun·e|ne sais pas|NSP|sans objet|Non applicable|TBD|à définir|test|Rien|Sans préférence|No preference|' +
      'https://www.linkedin.com/in/ada/|www.ada.example|linkedin.com/in/ada|ada@example.org|mailto:ada@example.org|ada.example.com|@ada'
    ).split('|'),
  )('"%s" is none', (answer) => {
    expect(saysNothing(answer)).toBe(true)
  })

  it.each(
    (
      'Sales|Nonfiction|Autre région d’Europe|Other industries in energy|Node.js|No code|Testing|Notion|Nantes|Anonymity research|' +
      'Tests de logiciels|Négociation|Yes|Oui|C++|EST|Never stop learning|B2B|Next.js|ASP.NET|Socket.io'
    ).split('|'),
  )('"%s" says something', (answer) => {
    expect(saysNothing(answer)).toBe(false)
  })

  it('is told apart where it refuses to say, which nobody offers for what is harmless', () => {
    expect(prefersNotToSay('Prefer not to say')).toBe(true)
    expect(prefersNotToSay('Je préfère ne pas le dire')).toBe(true)
    expect(prefersNotToSay('I prefer mornings')).toBe(false)
    expect(prefersNotToSay('Je préfère le matin')).toBe(false)
  })
})

describe('addresses in a text', () => {
  it('are taken out, and the rest stays', () => {
    const text = 'See https://ada.example/cv or write to ada@example.org, and linkedin.com/in/ada too.'
    expect(withoutAddresses(text).replace(/\s+/g, ' ')).toBe('See or write to , and too.')
    expect(withoutAddresses('I use Node.js/React and CI/CD.')).toBe('I use Node.js/React and CI/CD.')
  })
})

describe('a yes in common', () => {
  it.each([
    'Do you speak Spanish?',
    'Have you founded a company?',
    'Are you interested in climate?',
    'Avez-vous vécu à l’étranger ?',
    'Jouez-vous d’un instrument ?',
  ])('tells something where the heading does: "%s"', (heading) => {
    expect(yesTells(heading)).toBe(true)
  })

  it.each([
    'Repeat participant',
    'Do you accept the charter?',
    'Can you attend the kick-off?',
    'J’accepte d’être recontacté·e',
    'Have you had a mentor before?',
    'Q12',
    'Photo',
  ])('tells nothing of "%s"', (heading) => {
    expect(yesTells(heading)).toBe(false)
  })
})

describe('a row that tries the form', () => {
  it.each([
    'test',
    'Test Test',
    'TEST',
    'Mentor test 2',
    'asdf',
    'asdf asdf',
    'qwerty',
    'Prénom test',
    'xxx',
    'azerty azerty',
  ])('"%s" is nobody', (name) => {
    expect(isTestName(name)).toBe(true)
  })

  it.each([
    'Jean Test',
    'Testa Rossi',
    'Ada Lowry',
    'Esteban Essai-Morel',
    'Xu Xi',
    'Student 12',
    'Mentor 4',
  ])('"%s" is somebody', (name) => {
    expect(isTestName(name)).toBe(false)
  })
})
