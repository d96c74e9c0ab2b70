import { sentencesOf } from '../reading/sentences-of.ts'
import type { Rule } from '../rule.ts'

/** What begins with a figure, or with a consonant in all its values: weekdays, months where a branch takes the others. */
const known = new Set([
  'budget',
  'count',
  'from',
  'km',
  'limit',
  'low',
  'lowest',
  'minutes',
  'month',
  'most',
  'points',
  'score',
  'when',
  'worst',
])

const elided = /\b(?:d|qu|jusqu|lorsqu|puisqu)e \{(\w+)(?=\})/giu

export const elision: Rule = {
  title: 'no French sentence needs an elision before what is filled in',
  why:
    '"équipe de Aurore" is wrong and "équipe d’Malo" is too: nobody knows the first letter of a name. Write a sentence that needs none ' +
    '("écrit par {name}", "pour {name}", "chez {organisation}", "l’édition {edition}"). What is never a vowel is named in the rule.',
  find: (project) =>
    sentencesOf(project, 'fr').flatMap(({ key, text, path }) =>
      [...text.matchAll(elided)]
        .filter(([, name]) => !known.has(name!))
        .map(([words]) => `${path}: ${key}: ${words}`),
    ),
  broken: { 'locales/fr/people.json': `{ "team": "L’équipe de {name}" }` },
}
