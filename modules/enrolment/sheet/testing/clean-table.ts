import * as fc from 'fast-check'
import type { WrittenFile } from './written-file.ts'

/** A table of invented people with one line of headings and nothing around it: what every disturbance begins with. */
export const cleanTables: fc.Arbitrary<WrittenFile> = fc
  .record({
    language: fc.constantFrom('fr', 'en'),
    people: fc.uniqueArray(
      fc.record({ first: fc.nat(firstNames().length - 1), last: fc.nat(lastNames().length - 1) }),
      {
        minLength: 4,
        maxLength: 12,
        selector: ({ first, last }) => `${first} ${last}`,
      },
    ),
    answers: fc.array(
      fc.record({ themes: fc.subarray(['0', '1', '2', '3'], { minLength: 1 }), town: fc.nat(3) }),
      {
        minLength: 12,
        maxLength: 12,
      },
    ),
  })
  .map(({ language, people, answers }) => {
    const words = wordings[language as 'fr' | 'en']
    const lines = people.map(({ first, last }, index) => {
      const { themes, town } = answers[index]!
      return [
        `${firstNames()[first]!} ${lastNames()[last]!}`,
        `person${index}@example.org`,
        words.roles[index % 2]!,
        themes.map((theme) => words.themes[Number(theme)]!).join(', '),
        words.towns[town]!,
      ]
    })
    return {
      name: 'people.csv',
      tabs: [{ name: words.tab, lines: [words.headings, ...lines] }],
      writtenAs: 'utf-8',
      separator: ',',
      lineEnd: '\n',
    }
  })

const wordings = {
  fr: {
    tab: 'Réponses',
    headings: ['Nom complet', 'Adresse e-mail', 'Rôle', 'Thèmes', 'Ville'],
    roles: ['Mentor', 'Mentoré'],
    themes: ['Négociation', 'Gestion du temps', 'Prospection', 'Fixer ses prix'],
    towns: ['Nantes', 'Rennes', 'Lille', 'Besançon'],
  },
  en: {
    tab: 'Answers',
    headings: ['Full name', 'Email address', 'Role', 'Topics', 'City'],
    roles: ['Mentor', 'Mentee'],
    themes: ['Negotiation', 'Time management', 'Finding clients', 'Setting prices'],
    towns: ['London', 'Leeds', 'Cardiff', 'Paris'],
  },
}

/** The options of the question on themes, as its form lists them: exports write those that were chosen in this order. */
export const themesOfForm: readonly string[] = [...wordings.fr.themes, ...wordings.en.themes]

function firstNames(): string[] {
  return ['Inès', 'Oskar', 'Tao', 'Zoé', 'Mina', 'Ada', 'Ben', 'Noël', 'Chloé', 'Dev']
}

function lastNames(): string[] {
  return ['Brochard', 'Vandame', 'Lescure', 'Amblard', 'Roux', 'Lowry', 'Okri', 'Lefèvre', 'Hale', 'Patil']
}
