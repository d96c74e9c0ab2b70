import { fold } from '../fold.ts'

/** The parts of a heading that asks the same in several languages: "Time zone / Fuseau horaire"; itself alone where it does not. */
export function partsOf(heading: string): string[] {
  return heading
    .split(/\s+[/|]\s+|\s*\n\s*\n\s*/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
}

/** What a heading asks, in the language that comes first; on one line. */
export function inOneLanguage(heading: string): string {
  const parts = partsOf(heading)
  return areTranslations(parts) ? parts[0]! : heading.replace(/\s+/g, ' ').trim()
}

/** How a question is worded for people of each language: by the heading's own translation where it has one. */
export function wordingOf(heading: string): { fr: string; en: string } {
  const parts = partsOf(heading)
  const first = inOneLanguage(heading)
  const inLanguage = (wanted: Language) =>
    areTranslations(parts) ? (parts.find((part) => languageOf(part) === wanted) ?? first) : first
  return { fr: inLanguage('fr').slice(0, 2_000), en: inLanguage('en').slice(0, 2_000) }
}

type Language = 'fr' | 'en' | 'es' | 'pt' | 'de'

/** Two languages, or three parts as long as each other: "Current position / Posición actual / Posição atual". */
export function areTranslations(parts: readonly string[]): boolean {
  if (parts.length < 2 || parts.length > 4) return false
  const languages = parts.flatMap((part) => languageOf(part) ?? [])
  if (new Set(languages).size >= 2) return true
  const lengths = parts.map((part) => part.split(' ').length)
  return parts.length >= 3 && Math.min(...lengths) >= 2 && Math.max(...lengths) - Math.min(...lengths) <= 1
}

function languageOf(text: string): Language | null {
  const words = fold(text).split(' ')
  const scores = known
    .map(([language, theirs]) => ({ language, hits: words.filter((word) => theirs.has(word)).length }))
    .toSorted((one, other) => other.hits - one.hits)
  const [best, next] = scores as [(typeof scores)[0], (typeof scores)[0]]
  return best.hits > 0 && best.hits > next.hits ? best.language : null
}

const known: readonly (readonly [Language, ReadonlySet<string>])[] = (
  [
    [
      'en',
      'what which how do does you your are is the of with have would when where who why name first last please',
    ],
    [
      'fr',
      'quel quelle quels quelles votre vos vous etes est des les le la du une pour avec avez sont dans souhaitez nom prenom',
    ],
    ['es', 'cual cuales como tu tus eres esta los las el una para has tienes del quieres nombre apellido'],
    ['pt', 'qual quais voce seu sua seus o do da os um uma em tem nome sobrenome'],
    ['de', 'was welche welcher wie sie ihre ihr sind ist der die das und vorname nachname'],
  ] as const
).map(([language, words]) => [language, new Set(words.split(' '))])
