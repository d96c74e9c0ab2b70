import { readMessage } from '../reading/read-message.ts'
import { sentencesOf } from '../reading/sentences-of.ts'
import type { Rule } from '../rule.ts'

export const sameKeys: Rule = {
  title: 'both languages have the same sentences',
  why: 'A missing sentence is shown as its key, or stops a mail. Write it in both locales/fr and locales/en.',
  find: (project) => {
    const [fr, en] = [sentencesOf(project, 'fr'), sentencesOf(project, 'en')]
    const known = { fr: new Set(fr.map(({ key }) => key)), en: new Set(en.map(({ key }) => key)) }
    return [
      ...fr.filter(({ key }) => !known.en.has(key)).map(({ key }) => `${key}: missing in English`),
      ...en.filter(({ key }) => !known.fr.has(key)).map(({ key }) => `${key}: missing in French`),
    ]
  },
  broken: { 'locales/fr/people.json': '{ "title": "Bonjour" }', 'locales/en/people.json': '{}' },
}

export const sameValues: Rule = {
  title: 'a sentence asks for the same values in both languages',
  why: 'The code gives one set of values. A select may differ only by leaving a value out of a branch, not by asking another.',
  find: (project) => {
    const english = new Map(sentencesOf(project, 'en').map(({ key, text }) => [key, text]))
    return sentencesOf(project, 'fr').flatMap(({ key, text, path }) => {
      const other = english.get(key)
      if (other === undefined) return []
      const [fr, en] = [valuesOf(text), valuesOf(other)]
      return fr === en ? [] : [`${path}: ${key}: French asks for ${fr}; English for ${en}`]
    })
  },
  broken: {
    'locales/fr/people.json': '{ "hello": "Bonjour {name}" }',
    'locales/en/people.json': '{ "hello": "Hello {person}" }',
  },
}

// Only the name: French may need a plural where English does not, and the other way round.
function valuesOf(text: string): string {
  try {
    const names = new Set(readMessage(text).values.map((value) => value.split(':')[0]))
    return [...names].join(', ') || 'none'
  } catch (error) {
    return (error as Error).message
  }
}

export const readableMessages: Rule = {
  title: 'every sentence is a well-formed message',
  why: 'A brace too few stops the page that shows it.',
  find: (project) =>
    [...sentencesOf(project, 'fr'), ...sentencesOf(project, 'en')].flatMap(({ key, text, path }) => {
      try {
        readMessage(text)
        return []
      } catch (error) {
        return [`${path}: ${key}: ${(error as Error).message}`]
      }
    }),
  broken: { 'locales/fr/people.json': '{ "hello": "Bonjour {name" }' },
}
