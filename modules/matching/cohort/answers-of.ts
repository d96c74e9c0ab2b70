import type { Coordinates, SpokenLanguage } from 'matching-engine'
import type { Source } from '../policy/policy.ts'
import type { TextLanguage } from '../text/language-of.ts'
import { termsOf } from '../text/terms-of.ts'
import type { Member } from './cohort.ts'

/** One option or several as a list; null where nothing was chosen. */
export function optionsOf(member: Member, question: string): readonly string[] | null {
  const answer = member.answers[question]
  const list = typeof answer === 'string' ? [answer] : Array.isArray(answer) ? answer : []
  return list.length === 0 || list[0] === '' ? null : list
}

export function textOf(member: Member, question: string): string | null {
  const answer = member.answers[question]
  return typeof answer === 'string' && answer.trim() !== '' ? answer.trim() : null
}

/** Terms of what somebody wrote to some questions, each once; null where they wrote nothing. */
export function termsBy(member: Member, questions: readonly string[]): readonly string[] | null {
  const texts = questions.map((question) => textOf(member, question)).filter((text) => text !== null)
  if (texts.length === 0) return null
  return [...new Set(texts.flatMap((text) => termsOf(text, languageBy(member))))]
}

/** What a text of theirs is read in where its words do not tell: of French and English, the one they speak better. */
export function languageBy({ profile }: Member): TextLanguage {
  const best = (spoken: TextLanguage) =>
    Math.max(0, ...profile.languages.map(({ language, level }) => (language === spoken ? levelOf[level] : 0)))
  return best('en') > best('fr') ? 'en' : 'fr'
}

export function placeOf({ profile }: Member): Coordinates | null {
  const { latitude, longitude } = profile.place ?? { latitude: null, longitude: null }
  return latitude === null || longitude === null ? null : { latitude, longitude }
}

export function languagesOf({ profile }: Member): readonly SpokenLanguage[] | null {
  const spoken = profile.languages.map(({ language, level }) => ({ language, level: levelOf[level] }))
  return spoken.length === 0 ? null : spoken
}

// What people call basic, working and fluent, as A2, B2 and C2.
const levelOf = { basic: 2, working: 4, fluent: 6 } as const

export function valueOf(member: Member, source: Source): string | null {
  if ('profile' in source) return foldName(member.profile[source.profile])
  return optionsOf(member, source.question)?.[0] ?? null
}

/** "Dupont & Fils " and "dupont & fils" are one employer. */
export function foldName(name: string | null): string | null {
  const folded = (name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
  return folded === '' ? null : folded
}
